import { codesOf } from './codes.js'
import { type Flag, only } from './flags.js'

/** The flags that say how a document carries a claim; of these, most are for the few reports that need them. */
export const reportFlags: readonly Flag[] = [
  {
    name: 'mode',
    takes: 'M',
    wants: 'in whose words the document prints it',
    codes: codesOf('reports', 'mode'),
  },
  {
    name: 'attribution',
    takes: 'W',
    wants: 'the words that stand for a source, such as "it was reported"',
    needed: (given) => only(given, 'claimant') === 'null',
  },
  { name: 'via', takes: '"actor date"', wants: 'a relay, nearest the claimant first', many: true },
  { name: 'origin', takes: 'ID', wants: 'where this passage comes from', table: 'actors' },
  {
    name: 'origin-basis',
    takes: 'B',
    wants: 'whether the document states that origin',
    needed: (given) => given.has('origin'),
    codes: codesOf('reports', 'origin', 'basis'),
  },
  {
    name: 'origin-why',
    takes: 'W',
    wants: 'what the origin was inferred from',
    needed: (given) => only(given, 'origin-basis') === 'inferred',
  },
  { name: 'translated-by', takes: 'ID', wants: 'who translated the words', table: 'actors' },
  { name: 'fault', takes: 'W', wants: 'the words that the document misprints, as printed' },
  {
    name: 'fault-why',
    takes: 'W',
    wants: 'how it is known that they are misprinted',
    needed: (given) => given.has('fault'),
  },
  { name: 'framing', takes: 'F', wants: 'how the outlet puts it', codes: codesOf('reports', 'framing') },
  { name: 'first', wants: 'that the document says this is the first time' },
]

/** Flags that say more of what another flag gives. */
export const partsOf: Readonly<Record<string, string>> = {
  'origin-basis': 'origin',
  'origin-why': 'origin',
  'fault-why': 'fault',
}
