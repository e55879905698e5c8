import { contradictionsView } from '../../views/contradictions/view.js'
import { mount } from '../mount.js'

void mount(contradictionsView)
