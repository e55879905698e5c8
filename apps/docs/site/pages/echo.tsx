import type { Dataset } from '@dprk-ru/data'
import type { Page } from '../shell/Page.js'

export function* echoPages(_record: Dataset): Generator<Page> {}
