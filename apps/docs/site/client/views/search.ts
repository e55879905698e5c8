import { searchView } from '../../views/search/view.js'
import { mount } from '../mount.js'

await mount(searchView)
document.querySelector<HTMLInputElement>('#words')?.focus({ preventScroll: true })
