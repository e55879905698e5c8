// What a search says of arguments that no type lets through.
import { expect, it } from 'vitest'
import { dataset } from '../record.js'
import { search } from './index.js'

const any = (value: unknown): never => value as never

it('has no other options than its own', () => {
  expect(() => search(dataset, 'troops', any({ limits: 3 }))).toThrow(
    new RangeError(
      '"limits" is no option of search: any, prefix, fuzzy, limit, tables. Did you mean "limit"?',
    ),
  )
  const options = { any: true, prefix: false, fuzzy: false, limit: 1, tables: ['claims'] } as const
  expect(search(dataset, 'troops', options).length).toBe(1)
})

it('says of what is awaited nowhere that it is no dataset', () => {
  expect(() => search(any(Promise.resolve(dataset)), 'troops')).toThrow(
    new TypeError('an object is no dataset: pass the record, a view, or what createDataset made'),
  )
})
