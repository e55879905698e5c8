import { timeline } from '../../views/timeline/view.js'
import { mount } from '../mount.js'

void mount(timeline)
