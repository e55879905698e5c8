import { readFileSync } from 'node:fs'
import { type Dataset, dataset } from '@dprk-ru/data'
import { fromNdjson } from '@dprk-ru/data/formats'

const other = process.env.SITE_RECORD

/** What the pages show: the record, or the NDJSON file that SITE_RECORD names, for trials with made-up rows. */
export const record: Dataset = other ? fromNdjson(readFileSync(other, 'utf8')) : dataset
