import { expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { nameOf } from './names.js'

it.each<[actor: object, name: string]>([
  // as English has it
  [{ kind: 'state', name: 'Arland', names: { en: 'the Arlands', xx: 'Arl' } }, 'the Arlands'],
  [
    { kind: 'body', name: 'Ministry of War', names: { en: 'Arland’s war ministry' } },
    'Arland’s war ministry',
  ],
  [{ kind: 'state', name: 'Arland', names: { xx: 'Arl' } }, 'Arland'],
  // with an article
  [{ kind: 'body', name: 'Army' }, 'the Army'],
  [{ kind: 'unit', name: '1st Brigade' }, 'the 1st Brigade'],
  [{ kind: 'body', name: 'Army of the South' }, 'the Army of the South'],
  [{ kind: 'igo', name: 'Borland Union' }, 'the Borland Union'],
  // without another one
  [{ kind: 'body', name: 'The Staff' }, 'The Staff'],
  [{ kind: 'person', name: 'Ana Orel' }, 'Ana Orel'],
  [{ kind: 'outlet', name: 'Union Daily' }, 'Union Daily'],
])('an actor in a sentence: %j is %s', (actor, name) => {
  const small = smallDataset({ claims: [], actors: [{ id: 'x', ...actor }] })
  expect(nameOf(small, 'x')).toBe(name)
})
