import { describe, expect, it } from 'vitest'
import type { TableName } from '../../src/model.js'
import { nearIds } from './near-ids.js'

describe('ids near to a word that is none', () => {
  it('are the one that it misspells', () => {
    expect(nearIds('dayly', ['wire', 'daily', 'dayly-news'], 'actors')).toBe('did you mean "daily"?')
  })

  it('are those that share a part with it, in order of the alphabet', () => {
    const ids = ['ship-yard-of-vero', 'a-ship', 'daily', 'ship-a', 'b-ship-news']
    expect(nearIds('The Ship', ids, 'actors')).toBe('near it: a-ship, b-ship-news, ship-a, ship-yard-of-vero')
  })

  it('begin with those that share the most parts, and are five at most', () => {
    const ids = ['a-vero', 'b-vero', 'c-vero', 'd-vero', 'e-ship-vero', 'f-vero', 'g-port-vero-the-ship']
    expect(nearIds('The Ship/Vero', ids, 'actors')).toBe(
      'near it: g-port-vero-the-ship, e-ship-vero, a-vero, b-vero, c-vero',
    )
  })

  it('share more than one letter, and more than what parts words', () => {
    expect(nearIds('x — d', ['daily', 'wire-x'], 'places')).toBe('add it to places.yaml first')
    expect(nearIds('', ['daily'], 'places')).toBe('add it to places.yaml first')
  })

  it.each<[TableName, string]>([
    ['actors', 'add it with "record new actor"'],
    ['documents', 'add it with "record new document"'],
    ['questions', 'add it with "record new question"'],
    ['claims', 'add it with "record new claim"'],
    ['events', 'add it to events.yaml first'],
    ['places', 'add it to places.yaml first'],
  ])('are not there: in %s, %s', (table, told) => {
    expect(nearIds('zzz', ['daily'], table)).toBe(told)
  })
})
