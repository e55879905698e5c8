import { troops } from '../../views/troops/view.js'
import { mount } from '../mount.js'

void mount(troops)
