import * as data from '@dprk-ru/data'
import * as formats from '@dprk-ru/data/formats'
import * as searching from '@dprk-ru/data/search'
import { expect, it } from 'vitest'
import { usedOn } from './used-on.mjs'

const pages = usedOn()

it('knows where a reading is shown', () => {
  expect(pages.get('contradictions')?.map(({ address }) => address)).toContain('/contradictions/')
  expect(pages.get('echoes')?.map(({ address }) => address)).toContain('/echo/')
})

it('names what the package has, and each page once', () => {
  for (const [name, list] of pages) {
    expect(Object.keys({ ...data, ...formats, ...searching })).toContain(name)
    expect(new Set(list.map(({ address }) => address)).size).toBe(list.length)
  }
})
