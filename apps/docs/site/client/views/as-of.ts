import { asOfADay } from '../../views/as-of/view.js'
import { mount } from '../mount.js'

void mount(asOfADay)
