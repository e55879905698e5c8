/** What became of a record. */
import type { Dataset, Row, TableName } from '../../../src/model.js'
import { firstAnswer } from './answers.js'
import { contradictions } from './contradictions.js'
import { origins } from './origins.js'

const tables: readonly TableName[] = [
  'actors',
  'places',
  'documents',
  'events',
  'questions',
  'claims',
  'reports',
  'links',
]

/** What the ledger keeps; that a row was withdrawn is told apart from what else changed. */
const lifeFields = ['recorded', 'withdrawn', 'withdrawnWhy', 'replacedBy']

const pairs = (dataset: Dataset): string[][] => {
  const found: string[][] = []
  for (const { claims } of contradictions(dataset)) {
    const pair = claims.map(({ id }) => id).sort()
    if (!found.some((other) => same(other, pair))) found.push(pair)
  }
  return found
}

const same = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b)

/** A value as a text in which the order of keys plays no part. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value))
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}:${sorted(inner)}`)
    .sort()
    .join(',')}}`
}

export function diff(before: Dataset, after: Dataset) {
  const added = []
  const removed = []
  const changed = []
  const withdrawn = []
  for (const table of tables) {
    const was: readonly Row[] = before[table]
    const is: readonly Row[] = after[table]
    for (const row of is) if (!was.some(({ id }) => id === row.id)) added.push({ table, id: row.id })
    for (const row of was) if (!is.some(({ id }) => id === row.id)) removed.push({ table, id: row.id })
    for (const row of is) {
      const old = was.find(({ id }) => id === row.id)
      if (!old) continue
      const left = old as unknown as Record<string, unknown>
      const right = row as unknown as Record<string, unknown>
      if (left.withdrawn === undefined && right.withdrawn !== undefined) {
        const { withdrawnWhy: why, replacedBy } = right
        withdrawn.push({ table, id: row.id, why, ...(replacedBy !== undefined && { replacedBy }) })
      }
      for (const field of new Set([...Object.keys(left), ...Object.keys(right)])) {
        if (lifeFields.includes(field)) continue
        if (!same(left[field], right[field]))
          changed.push({ table, id: row.id, field, before: left[field], after: right[field] })
      }
    }
  }
  const voices = (dataset: Dataset, claim: string) =>
    origins(dataset, claim)
      .origins.map(({ actor }) => actor)
      .sort()
  const then = pairs(before)
  const now = pairs(after)
  return {
    added,
    removed,
    changed,
    withdrawn,
    contradictions: {
      added: now.filter((pair) => !then.some((other) => same(other, pair))),
      removed: then.filter((pair) => !now.some((other) => same(other, pair))),
    },
    origins: after.claims
      .filter(({ id }) => before.claims.some((claim) => claim.id === id))
      .map(({ id }) => ({ claim: id, before: voices(before, id), after: voices(after, id) }))
      .filter((change) => !same(change.before, change.after)),
    firstAnswers: firstMoved(before, after),
  }
}

/** For each fact question that both have and each state: the first answers, where they are others than before. */
function firstMoved(before: Dataset, after: Dataset) {
  const moved = []
  for (const question of after.questions) {
    const old = before.questions.find(({ id }) => id === question.id)
    if (question.kind !== 'fact' || old?.kind !== 'fact') continue
    const states = [...before.actors, ...after.actors].flatMap(({ id, kind }) =>
      kind === 'state' ? [id] : [],
    )
    for (const state of new Set(states)) {
      const [was, is] = [before, after].map((dataset) =>
        dataset.actors.some(({ id }) => id === state)
          ? firstAnswer(dataset, question.id, { state })
              .map(({ claim }) => claim.id)
              .sort()
          : [],
      )
      if (!same(was, is)) moved.push({ question: question.id, state, before: was, after: is })
    }
  }
  return moved
}
