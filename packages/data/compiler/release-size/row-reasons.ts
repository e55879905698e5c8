import type { TableName } from '../../src/model.js'
import type { Difference } from '../../src/readings/diff.js'
import type { FieldDifference } from '../../src/readings/row-differences.js'
import type { Reason, RuleId } from './policy.js'
import { fromTo } from './words.js'

/** The fields that say what a question asks. */
const meaning: readonly string[] = [
  'kind',
  'unit',
  'measure',
  'choices',
  'exclusive',
  'affirmCovers',
  'denyCovers',
]

/** The kinds of actor whose ids are a set of their own in the types. */
const withOwnIds: readonly unknown[] = ['state', 'person']

/** Why the rows of a release ask for a larger number: what became of each since the last. */
export function rowReasons(difference: Difference): readonly Reason[] {
  const { added, removed, changed, withdrawn, contradictions, origins, firstAnswers } = difference
  const row = ({ table, id }: { readonly table: TableName; readonly id: string }): string =>
    `${table} › ${id}`
  const all = (rule: RuleId, whats: readonly string[]): readonly Reason[] =>
    whats.map((what) => ({ rule, what }))
  const listed = (ids: readonly string[]): string => ids.join(', ') || 'nothing'
  return [
    ...all(
      'id-gone',
      removed.map((one) => `${row(one)}: is gone`),
    ),
    ...changed.map((one) => ({
      rule: ruleOf(one),
      what: `${row(one)} › ${one.field}: ${fromTo(one.before, one.after)}`,
    })),
    ...all(
      'row-added',
      added.map((one) => `${row(one)}: is new`),
    ),
    ...all(
      'row-withdrawn',
      withdrawn.map((one) => `${row(one)}: is withdrawn, ${one.why}`),
    ),
    ...all('answer-moved', [
      ...contradictions.added.map((pair) => `${pair.join(' × ')}: now a contradiction`),
      ...contradictions.removed.map((pair) => `${pair.join(' × ')}: no contradiction any more`),
      ...origins.map(
        ({ claim, before, after }) => `origins of ${claim}: ${listed(before)} → ${listed(after)}`,
      ),
      ...firstAnswers.map(
        ({ question, state, before, after }) =>
          `first answer of ${state} on ${question}: ${listed(before)} → ${listed(after)}`,
      ),
    ]),
  ]
}

function ruleOf(difference: FieldDifference): RuleId {
  const { table, field, before } = difference
  switch (table) {
    case 'claims':
    case 'reports':
      return 'released-row-changed'
    case 'questions':
      if (meaning.includes(field)) return 'question-changed'
      break
    case 'actors':
      if (field === 'kind' && withOwnIds.includes(before)) return 'id-gone'
  }
  return isReworded(difference) ? 'reason-reworded' : 'row-corrected'
}

/** Whether nothing but the words of a `why` differs. That of a zone is a code, and stands in a list: it decides something. */
function isReworded({ field, before, after }: FieldDifference): boolean {
  return field === 'why' || JSON.stringify(withoutReason(before)) === JSON.stringify(withoutReason(after))
}

function withoutReason(value: unknown): unknown {
  return typeof value === 'object' ? { ...value, why: undefined } : value
}
