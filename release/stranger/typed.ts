import { type Claim, dataset, estimates, get } from '@dprk-ru/data'
import { toNdjson } from '@dprk-ru/data/formats'

export const first: Claim | undefined = dataset.claims[0]
export const lines: string = toNdjson(dataset)
// @ts-expect-error a misspelt id does not compile
estimates(dataset, 'a-question-that-nobody-asked')
// @ts-expect-error nor does one of another table
get(dataset, 'claims', 'cn')
