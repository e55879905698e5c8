import { saidOn } from '../clocks.js'
import { get } from '../indexes/find.js'
import { reportsOf } from '../indexes/related.js'
import type { Claim, Dataset, Ids } from '../model.js'
import { isHeadlineOnly } from '../readings/headline-only.js'
import { origins } from '../readings/origins.js'
import { answerInWords, topicInWords } from './answers.js'
import { datedInWords, dateInWords } from './dates.js'
import { listed } from './listed.js'
import { claimantInWords, nameOf } from './names.js'

/**
 * A claim as one neutral English sentence: when, who, what with its hedge as printed, and according to whom.
 *
 * @param dataset - a dataset or a view
 * @param claim - a claim's id, or the claim
 * @throws RangeError where the dataset has no such claim
 * @example
 * ```ts
 * describe(dataset, '2024-10-us-dod-10000')
 * // => 'By 1 November 2024 (day unknown), the US Department of Defense said that the number of North Korean military personnel sent to Russia was “about 10,000 troops”, according to Espreso Global.'
 * ```
 */
export function describe<I extends Ids>(dataset: Dataset<I>, claim: I['claim'] | Claim<I>): string {
  const row = typeof claim === 'string' ? get(dataset, 'claims', claim) : (claim as Claim<I>)
  const question = get(dataset, 'questions', row.question)
  const reports = reportsOf(dataset, row.id)
  const said = saidOn(dataset, row)
  const when = said ? datedInWords(said) : 'at a time not given'
  const who = claimantInWords(dataset, row)
  const verb =
    row.claimant !== null && get(dataset, 'actors', row.claimant).kind === 'outlet' ? 'wrote' : 'said'
  const printed = [...new Set(reports.flatMap(({ raw }) => raw ?? []))]
  const about =
    row.about === undefined ? '' : ` (about: ${dateInWords(row.about).replace(' (', ', ').replace(')', '')})`
  const basis = row.basis === undefined ? '' : `, citing ${basisInWords[row.basis]}`
  const times = row.repeats === undefined ? '' : ` (${row.repeats} times)`

  switch (row.act) {
    case 'answer': {
      const content = `${answerInWords(question, row, printed)}${about}${basis}`
      if (who === undefined) {
        const voice = question.kind === 'stance' ? 'unnamed voices said' : 'it was said'
        return sentence(
          `according to ${outlets(dataset, row)}, which names no source, ${voice} ${when} ${content}`,
        )
      }
      const saying = row.tacit ? `used words that presuppose ${content}` : `${verb} ${content}`
      return sentence(`${when}, ${who} ${saying}${times}${accordingTo(dataset, row)}`)
    }
    case 'disclaim':
      return sentence(
        `${when}, ${who} ${verb} that it did not know ${question.kind === 'stance' ? 'the details of ' : ''}${topicInWords(question)}${accordingTo(dataset, row)}`,
      )
    case 'decline':
    case 'no-reply': {
      const asked = question.kind === 'fact' ? 'asked' : 'asked about'
      const reaction = row.act === 'decline' ? 'gave no answer' : 'did not respond'
      return sentence(
        `${asked} ${topicInWords(question)}, ${who} ${reaction} ${when}${accordingTo(dataset, row)}`,
      )
    }
    case 'retract':
      return sentence(
        `${when}, ${who} withdrew its answer on ${topicInWords(question)}${accordingTo(dataset, row)}`,
      )
    default:
      return row satisfies never
  }
}

const basisInWords = {
  intelligence: 'intelligence',
  document: 'a document',
  witness: 'a witness',
  media: 'media reports',
}

/** By whose word we have it: the origins other than the claimant; where only a headline says so, that headline. */
function accordingTo<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>): string {
  if (isHeadlineOnly(dataset, claim.id)) {
    return `, according to the headline of ${outlets(dataset, claim)}; the article quotes no such words`
  }
  const others = origins(dataset, claim.id).origins.filter(({ actor }) => actor !== claim.claimant)
  if (others.length > 0) {
    return `, according to ${listed(others.map(({ actor, inferred }) => `${nameOf(dataset, actor)}${inferred ? ' (inferred)' : ''}`))}`
  }
  const carriers = publishers(dataset, claim).filter((actor) => actor !== claim.claimant)
  return carriers.length > 0
    ? `, according to ${listed(carriers.map((actor) => nameOf(dataset, actor)))}`
    : ''
}

function outlets<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>): string {
  return listed(publishers(dataset, claim).map((actor) => nameOf(dataset, actor)))
}

function publishers<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>): readonly I['actor'][] {
  return [
    ...new Set(
      reportsOf(dataset, claim.id).map(({ document }) => get(dataset, 'documents', document).publisher),
    ),
  ]
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
