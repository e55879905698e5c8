import { positions } from '../../views/positions/view.js'
import { mount } from '../mount.js'

void mount(positions)
