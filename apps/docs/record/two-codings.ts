import { dataset, dateInWords, nameOf } from '@dprk-ru/data'
import file from './double-coding.json'
import { inACell } from './in-a-cell'
import { type RowLink, rowLink } from './row-addresses'
import { shareInWords } from './shares'

/** What one coder wrote down of one passage. The first coder names questions by id, the second by text. */
interface Unit {
  readonly document: string
  readonly claim: string
  readonly question: string
  readonly kind: string
  readonly claimant: string | null
  readonly act: string
  readonly modality: string
  readonly said: string
  readonly polarity?: string | undefined
  readonly stance?: string | undefined
  readonly hedge?: string | undefined
  readonly spans: readonly (readonly number[])[]
}

const attributes = {
  kind: 'Kind of question',
  claimant: 'Claimant',
  act: 'Act',
  modality: 'Modality',
  said: 'Date of saying',
  polarity: 'Polarity',
  stance: 'Stance',
  hedge: 'Hedge',
} as const
type Attribute = keyof typeof attributes

/** Compared where both coders gave the value; the others stand on every unit. */
const among: Partial<Record<Attribute, string>> = {
  polarity: 'both answered a question of fact',
  stance: 'both coded a stance',
  hedge: 'both coded a number',
}

export interface Agreement {
  readonly attribute: string
  readonly among?: string
  readonly agreed: number
  readonly compared: number
  readonly share: string
  /** The value that the first coding has most often among those compared, and how often. */
  readonly commonest: string
  readonly commonestShare: string
}

export interface Differences {
  readonly attribute: string
  readonly count: number
  readonly compared: number
  /** Grouped by what was kept and why. */
  readonly groups: readonly {
    readonly kept: string
    readonly why: string
    readonly rows: readonly {
      readonly claim: RowLink
      readonly document: RowLink
      readonly first: string
      readonly second: string
    }[]
  }[]
}

export interface FoundByOne {
  readonly coder: string
  readonly document: RowLink
  readonly question: string
  readonly claimant: string
  readonly answer: string
  readonly why: string
}

export interface TwoCodings {
  readonly documents: number
  readonly first: number
  readonly second: number
  readonly matched: number
  /** Pairs that overlap enough to be matched, before each unit was given to one other. */
  readonly overlapping: number
  readonly foundByBoth: string
  readonly agreement: readonly Agreement[]
  readonly differences: readonly Differences[]
  readonly differing: number
  /** How many differences went each way. */
  readonly kept: { readonly first: number; readonly second: number; readonly neither: number }
  readonly foundByOne: readonly FoundByOne[]
  readonly adopted: number
}

const first: readonly Unit[] = file.first
const second: readonly Unit[] = file.second
const matches = file.matches.map(([one, other]) => [unitAt(first, one), unitAt(second, other)] as const)

/** The two codings of the documents as they were before they were compared. */
export function twoCodings(): TwoCodings {
  check()
  const all = Object.keys(attributes) as Attribute[]
  const kept = (by: string): number => file.differences.filter((one) => one.kept === by).length
  return {
    documents: new Set([...first, ...second].map(({ document }) => document)).size,
    first: first.length,
    second: second.length,
    matched: matches.length,
    overlapping: first.flatMap((one) => second.filter((other) => overlap(one, other))).length,
    foundByBoth: shareInWords(2 * matches.length, first.length + second.length),
    agreement: all.map(agreementOn),
    differences: all.map(differencesOn).filter(({ count }) => count > 0),
    differing: file.differences.length,
    kept: { first: kept('first'), second: kept('second'), neither: kept('neither') },
    foundByOne: file.onlyOne.map(({ coder, unit, why }) => foundByOne(coder, unit, why)),
    adopted: file.onlyOne.filter((one) => 'adopted' in one && one.adopted === true).length,
  }
}

function comparedOn(attribute: Attribute): typeof matches {
  return matches.filter(([one, other]) => one[attribute] !== undefined && other[attribute] !== undefined)
}

function agreementOn(attribute: Attribute): Agreement {
  const compared = comparedOn(attribute)
  const agreed = compared.filter(([one, other]) => one[attribute] === other[attribute]).length
  const counts = new Map<string, number>()
  for (const [unit] of compared) {
    const value = wordsFor(unit, attribute)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const [commonest = '', times = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  const condition = among[attribute]
  return {
    attribute: attributes[attribute],
    ...(condition !== undefined && { among: condition }),
    agreed,
    compared: compared.length,
    share: shareInWords(agreed, compared.length),
    commonest,
    commonestShare: shareInWords(times, compared.length),
  }
}

function differencesOn(attribute: Attribute): Differences {
  const all = file.differences.filter((one) => one.attribute === attribute)
  const reasons = [...new Set(all.map(reasonOf))]
  return {
    attribute: attributes[attribute],
    count: all.length,
    compared: comparedOn(attribute).length,
    groups: reasons
      .map((reason) => all.filter((one) => reasonOf(one) === reason))
      .sort((a, b) => b.length - a.length)
      .map((group) => ({
        kept: group[0]?.kept ?? '',
        why: group[0]?.why ?? '',
        rows: group.map((one) => {
          const unit = unitAt(first, one.first)
          return {
            claim: rowLink(unit.claim),
            document: rowLink(unit.document),
            first: inTable(unit, attribute),
            second: inTable(unitAt(second, one.second), attribute),
          }
        }),
      })),
  }
}

function reasonOf({ kept, why }: { readonly kept: string; readonly why: string }): string {
  return `${kept}: ${why}`
}

function foundByOne(coder: string, index: number, why: string): FoundByOne {
  const unit = unitAt(coder === 'first' ? first : second, index)
  const answer = [unit.act !== 'answer' && unit.act, unit.polarity, unit.stance, unit.hedge, modalityOf(unit)]
  return {
    coder,
    document: rowLink(unit.document),
    question: questionOf(unit),
    claimant: wordsFor(unit, 'claimant'),
    answer: answer.filter(Boolean).join(', ') || unit.kind,
    why,
  }
}

function modalityOf({ modality }: Unit): string | undefined {
  return modality === 'actual' ? undefined : modality
}

/** A value in words; of a kind, also the question that was coded, since that is what differs. */
function inTable(unit: Unit, attribute: Attribute): string {
  const value = wordsFor(unit, attribute)
  return attribute === 'kind' ? `${value}: ${questionOf(unit)}` : value
}

function wordsFor(unit: Unit, attribute: Attribute): string {
  const value = unit[attribute]
  if (attribute === 'claimant') {
    const actor = dataset.actors.find(({ id }) => id === value)
    return value === null ? 'nobody named' : inACell(actor ? nameOf(dataset, actor.id) : String(value))
  }
  return attribute === 'said' ? dateInWords(unit.said).replace(/^on (?=\d)/, '') : String(value)
}

function questionOf({ question }: Unit): string {
  const text = dataset.questions.find(({ id }) => id === question)?.text ?? question
  return text.replace(/\.$/, '')
}

/** Whether two passages of one document share at least half of the shorter. */
function overlap(one: Unit, other: Unit): boolean {
  if (one.document !== other.document) return false
  const [a, b] = [points(one), points(other)]
  return 2 * [...a].filter((point) => b.has(point)).length >= Math.min(a.size, b.size)
}

function points({ spans }: Unit): ReadonlySet<number> {
  return new Set(
    spans.flatMap(([start = 0, end = 0]) => Array.from({ length: end - start }, (_, index) => start + index)),
  )
}

/** The file must be what the page says of it. */
function check(): void {
  const problems: string[] = []
  const distinct = (units: readonly Unit[]): boolean => new Set(units).size === units.length
  if (!distinct(matches.map(([one]) => one)) || !distinct(matches.map(([, other]) => other))) {
    problems.push('a unit is matched twice')
  }
  if (!matches.every(([one, other]) => overlap(one, other))) problems.push('a match overlaps by too little')
  if (file.onlyOne.length !== first.length + second.length - 2 * matches.length) {
    problems.push('the units that one coder alone found are not those that are not matched')
  }
  for (const attribute of Object.keys(attributes) as Attribute[]) {
    const { agreed, compared } = agreementOn(attribute)
    if (differencesOn(attribute).count !== compared - agreed) problems.push(`differences of ${attribute}`)
  }
  if (file.differences.some(({ attribute }) => !(attribute in attributes))) problems.push('unknown attribute')
  if (problems.length > 0) throw new Error(`double-coding.json: ${problems.join('; ')}`)
}

function unitAt(units: readonly Unit[], index: number | undefined): Unit {
  const unit = units[index ?? -1]
  if (!unit) throw new RangeError(`double-coding.json has no unit ${index}`)
  return unit
}
