import type { Dataset } from '@dprk-ru/data'
import type { Page } from '../shell/Page.js'

export function* claimsPages(_record: Dataset): Generator<Page> {}
