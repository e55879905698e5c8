import { UsageError } from '../commands/command.js'
import type { Change } from './change.js'
import { codesOf } from './codes.js'
import type { Context } from './context.js'
import { always, type Flag, type Given, only, required } from './flags.js'
import { refuseTaken } from './free-id.js'
import { writeFields } from './insert-row.js'

const forKind = (kind: string) => (given: Given) => only(given, 'kind') === kind
const twoForms = 'with its verb in two forms, such as "troops {were|be} in Kursk Oblast"'

export const questionFlags: readonly Flag[] = [
  {
    name: 'kind',
    takes: 'K',
    wants: 'fact: affirm or deny; quantity: a number; stance: an attitude; choice: listed answers',
    needed: always,
    codes: codesOf('questions', 'kind'),
  },
  { name: 'id', takes: 'ID', wants: 'its id, which names what is at issue', needed: always, fresh: true },
  {
    name: 'text',
    takes: 'T',
    wants: 'what is at issue, in a neutral sentence without a tense',
    needed: always,
  },
  { name: 'topic', takes: 'T', wants: 'its topic', needed: always, codes: codesOf('questions', 'topic') },
  { name: 'event', takes: 'ID', wants: 'the happening it is about', table: 'events' },
  { name: 'place', takes: 'ID', wants: 'where', table: 'places' },
  { name: 'affirm-covers', takes: 'W', wants: 'which wordings count as affirming', needed: forKind('fact') },
  { name: 'deny-covers', takes: 'W', wants: 'which wordings count as denying', needed: forKind('fact') },
  { name: 'affirm-phrase', takes: 'P', wants: `a clause that affirms, ${twoForms}`, needed: forKind('fact') },
  { name: 'deny-phrase', takes: 'P', wants: `a clause that denies, ${twoForms}`, needed: forKind('fact') },
  { name: 'unit', takes: 'U', wants: 'what one is, such as person or missile', needed: forKind('quantity') },
  {
    name: 'measure',
    takes: 'M',
    wants: 'stock: what is there; cumulative: what has added up; flow: what moves in a period',
    needed: forKind('quantity'),
    codes: codesOf('questions', 'measure'),
  },
  {
    name: 'counted',
    takes: 'P',
    wants: 'a noun phrase for what is counted, such as "North Korean troops in Kursk Oblast"',
    needed: forKind('quantity'),
  },
  { name: 'subset-of', takes: 'ID', wants: 'the count that this one is part of', table: 'questions' },
  {
    name: 'about',
    takes: 'P',
    wants: 'a noun phrase for what the attitude is about',
    needed: forKind('stance'),
  },
  {
    name: 'define',
    takes: 'CODE=MEANING',
    wants: 'one of the answers and what it means, such as "money=For payment."',
    needed: forKind('choice'),
    many: true,
  },
  {
    name: 'phrase',
    takes: 'CODE=CLAUSE',
    wants: `a clause for one of the answers, after its code and "=", ${twoForms}`,
    needed: forKind('choice'),
    many: true,
  },
  {
    name: 'exclusive',
    takes: 'true|false',
    wants: 'whether one answer rules out the others',
    needed: forKind('choice'),
    codes: ['true', 'false'],
  },
]

/** The flags that only one kind of question takes. */
const ofKind: Readonly<Record<string, readonly string[]>> = {
  fact: ['affirm-covers', 'deny-covers', 'affirm-phrase', 'deny-phrase'],
  quantity: ['unit', 'measure', 'counted', 'subset-of'],
  stance: ['about'],
  choice: ['define', 'phrase', 'exclusive'],
}

export function newQuestion(given: Given, { taken }: Context): Change {
  const id = refuseTaken(required(given, 'id'), taken)
  const kind = required(given, 'kind')
  for (const [other, names] of Object.entries(ofKind)) {
    const strange = other === kind ? undefined : names.find((name) => given.has(name))
    if (strange) throw new UsageError(`--${strange} belongs to a ${other} question; --kind is ${kind}`)
  }
  const fields = {
    kind,
    text: required(given, 'text'),
    topic: required(given, 'topic'),
    event: only(given, 'event'),
    place: only(given, 'place'),
    ...byKind(kind, given),
  }
  const file = `questions/${id}.yaml`
  return { files: new Map([[file, writeFields(fields)]]), added: [{ what: 'question', id, file }] }
}

function byKind(kind: string, given: Given): Readonly<Record<string, unknown>> {
  const value = (name: string) => only(given, name)
  switch (kind) {
    case 'fact':
      return {
        affirmCovers: value('affirm-covers'),
        denyCovers: value('deny-covers'),
        phrases: { affirm: value('affirm-phrase'), deny: value('deny-phrase') },
      }
    case 'quantity':
      return {
        unit: value('unit'),
        measure: value('measure'),
        subsetOf: value('subset-of'),
        phrases: { counted: value('counted') },
      }
    case 'stance':
      return { phrases: { about: value('about') } }
    default:
      return {
        choices: pairs(given, 'define'),
        exclusive: value('exclusive') === 'true',
        phrases: pairs(given, 'phrase'),
      }
  }
}

/** `code=words`, each code once. */
function pairs(given: Given, name: string): Readonly<Record<string, string>> {
  const made = new Map<string, string>()
  for (const written of given.get(name) ?? []) {
    if (!/^[a-z0-9-]+=./s.test(written))
      throw new UsageError(`--${name} "${written}" is not a code, "=" and its words`)
    const end = written.indexOf('=')
    const code = written.slice(0, end)
    if (made.has(code)) throw new UsageError(`--${name} gives "${code}" twice; give it once`)
    made.set(code, written.slice(end + 1))
  }
  return Object.fromEntries(made)
}

export function afterQuestion(id: string): readonly string[] {
  return [`pnpm record new claim --question ${id} …   # a question without a claim does not pass the check`]
}
