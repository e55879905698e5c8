import { echoView } from '../../views/echo/view.js'
import { mount } from '../mount.js'

void mount(echoView)
