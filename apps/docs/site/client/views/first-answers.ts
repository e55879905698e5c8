import { firstAnswers } from '../../views/first-answers/view.js'
import { mount } from '../mount.js'

void mount(firstAnswers)
