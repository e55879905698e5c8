import type { Dataset } from '@dprk-ru/data'
import type { Page } from '../shell/Page.js'

export function* contradictionsPages(_record: Dataset): Generator<Page> {}
