import { describe, expect, it } from 'vitest'
import type { ReleasePart } from './changes'
import { feed } from './feed'

const nothing: Omit<ReleasePart, 'release' | 'since'> = {
  added: [],
  changed: [],
  withdrawn: [],
  contradictions: { added: [], removed: [] },
  origins: [],
  firstAnswers: [],
}
const releases: readonly ReleasePart[] = [
  { ...nothing, release: null, since: '0.2.0' },
  {
    ...nothing,
    release: '0.2.0',
    since: '0.1.0',
    added: [{ table: 'claims', rows: [{ id: 'a' }, { id: 'b' }] }],
  },
  { ...nothing, release: '0.1.0', since: null },
]
const source = { site: 'https://x.example/a&b/', releases, lastTaken: '2030-01-02' }

describe('the feed of releases', () => {
  it('has an entry for each release with a day, and for no other', () => {
    const xml = feed({ ...source, released: { '0.2.0': '2031-05-06' } })
    expect(xml.match(/<entry>/g)).toHaveLength(1)
    expect(xml).toContain('<title>Release 0.2.0</title>')
    expect(xml).toContain('<summary>Compared with 0.1.0. Added: 2 in claims.</summary>')
    expect(xml.match(/<updated>[^<]*/g)).toEqual([
      '<updated>2031-05-06T00:00:00Z',
      '<updated>2031-05-06T00:00:00Z',
    ])
  })

  it('says that there is none yet, with a date that the record knows', () => {
    const xml = feed({ ...source, released: {} })
    expect(xml).not.toContain('<entry>')
    expect(xml).toContain('No release yet.')
    expect(xml).toContain('<updated>2030-01-02T00:00:00Z</updated>')
  })

  it('escapes what would break it', () => {
    expect(feed({ ...source, released: {} })).toContain('https://x.example/a&#38;b/docs/changes/')
  })

  it('takes no day that is none, and no release that is not there', () => {
    expect(() => feed({ ...source, released: { '0.2.0': '2031-02-30' } })).toThrow('2031-02-30')
    expect(() => feed({ ...source, released: { '9.9.9': '2031-05-06' } })).toThrow('9.9.9')
  })
})
