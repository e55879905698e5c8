import { notFound } from '../../views/not-found/view.js'
import { mount } from '../mount.js'

void mount(notFound)
