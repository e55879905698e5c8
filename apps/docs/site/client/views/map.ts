import { map } from '../../views/map/view.js'
import { mount } from '../mount.js'

void mount(map)
