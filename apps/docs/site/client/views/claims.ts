import { claims } from '../../views/claims/view.js'
import { mount } from '../mount.js'

void mount(claims)
