import { describe, expect, it } from 'vitest'
import { exampleContext, type Flags, given } from '../../test/write-context.js'
import { actorFlags, afterActor, newActor } from './actor.js'
import type { Context } from './context.js'

const navy = { kind: 'body', id: 'ar-navy', name: 'Navy of Arland' }
const made = (flags: Flags, context: Context = exampleContext()) => newActor(given(flags), context)

describe('a new actor', () => {
  it('is the last row of the actors, and all that changes', () => {
    const before = exampleContext().files.get('actors.yaml')
    expect(made(navy)).toEqual({
      files: new Map([['actors.yaml', `${before}\nar-navy:\n  kind: body\n  name: Navy of Arland\n`]]),
      added: [{ what: 'actor', id: 'ar-navy', file: 'actors.yaml' }],
    })
  })

  it('has the state or body that it belongs to where one is given', () => {
    expect(made({ ...navy, parent: 'ar' }).files.get('actors.yaml')).toMatch(
      /\n\nar-navy:\n {2}kind: body\n {2}name: Navy of Arland\n {2}parent: ar\n$/,
    )
  })

  it('begins the file where there is none', () => {
    expect(made(navy, { ...exampleContext(), files: new Map() }).files).toEqual(
      new Map([['actors.yaml', 'ar-navy:\n  kind: body\n  name: Navy of Arland\n']]),
    )
  })

  it('is refused under an id that another row has', () => {
    expect(() => made({ ...navy, id: 'divers' })).toThrow(
      /^--id: "divers" is already taken by a row in questions; the next free one is "divers-2"$/,
    )
  })

  it.each(actorFlags.filter(({ needed }) => needed).map(({ name }) => name))('needs --%s', (name) => {
    const flags = new Map(given(navy))
    flags.delete(name)
    expect(() => newActor(flags, exampleContext())).toThrow(new RegExp(`^--${name} is needed$`))
  })
})

it.each([
  ['person', ['pnpm record new claim --speaker ana …']],
  ['outlet', ['pnpm record new document --publisher ana …', 'pnpm record new claim --claimant ana …']],
  ['state', ['pnpm record new claim --claimant ana …']],
])('after a %s comes what names it', (kind, next) => {
  expect(afterActor(kind, 'ana')).toEqual(next)
})
