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
  const row = typeof claim === 'object' && claim !== null ? claim : get(dataset, 'claims', claim)
  const question = get(dataset, 'questions', row.question)
  const said = saidOn(dataset, row)
  const when = said ? datedInWords(said) : 'at a time not given'
  const who = claimantInWords(dataset, row)
  const many = row.claimant === null || row.joint !== undefined
  const verb =
    row.claimant !== null && get(dataset, 'actors', row.claimant).kind === 'outlet' ? 'wrote' : 'said'
  const source = accordingTo(dataset, row)

  switch (row.act) {
    case 'answer': {
      const content = `${answerInWords(question, row, printedWords(dataset, row))}${circumstances(dataset, row)}`
      if (who !== undefined) {
        return sentence(
          `${when}, ${who} ${row.tacit ? 'used words that presuppose' : verb} ${content}${source}`,
        )
      }
      if (row.tacit) return sentence(`${source}, words were used ${when} that presuppose ${content}`)
      const voice = question.kind === 'stance' ? 'unnamed voices said' : 'it was said'
      return sentence(`${source}, ${voice} ${when} ${content}`)
    }
    case 'disclaim': {
      const topic = `${question.kind === 'stance' ? 'the details of ' : ''}${topicInWords(question)}`
      return sentence(
        attributed(`${verb} that ${many ? 'they' : 'it'} did not know ${topic}`, who, when, source),
      )
    }
    case 'decline':
    case 'no-reply': {
      const asked = `asked ${question.kind === 'fact' ? '' : 'about '}${topicInWords(question)}`
      const reaction = row.act === 'decline' ? 'gave no answer' : 'did not respond'
      return sentence(
        who === undefined
          ? `${source}, unnamed voices, ${asked}, ${reaction} ${when}`
          : `${asked}, ${who} ${reaction} ${when}${source}`,
      )
    }
    case 'retract':
      return sentence(
        attributed(
          `withdrew ${many ? 'their' : 'its'} answer on ${topicInWords(question)}`,
          who,
          when,
          source,
        ),
      )
  }
}

/** What somebody did, when, and by whose word; where nobody is named, by whose word first. */
function attributed(deed: string, who: string | undefined, when: string, source: string): string {
  return who === undefined ? `${source}, unnamed voices ${deed} ${when}` : `${when}, ${who} ${deed}${source}`
}

/** What a claim is about, what it rests on, and how often it was made. */
function circumstances<I extends Ids>(
  dataset: Dataset<I>,
  { about, basis, citing = [], repeats = 1 }: Claim<I>,
): string {
  const time =
    about === undefined ? '' : ` (about: ${dateInWords(about).replace(' (', ', ').replace(')', '')})`
  const rests = [...(basis ? [basisInWords[basis]] : []), ...citing.map((actor) => nameOf(dataset, actor))]
  return `${time}${rests.length > 0 ? `, citing ${listed(rests)}` : ''}${repeats > 1 ? ` (${repeats} times)` : ''}`
}

const basisInWords = {
  intelligence: 'intelligence',
  document: 'a document',
  witness: 'a witness',
  media: 'media reports',
}

/** The words in which a number is printed, each once; a misprint is not the claimant's. */
function printedWords<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>): readonly string[] {
  return [
    ...new Set(
      reportsOf(dataset, claim.id).flatMap(({ raw, fault }) => (raw === undefined || fault ? [] : raw)),
    ),
  ]
}

/**
 * By whose word we have it: the origins other than the claimant; where only a headline says so, that headline; where
 * nobody is named, the outlets that name nobody.
 */
function accordingTo<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>): string {
  if (claim.claimant === null) {
    const relays = reportsOf(dataset, claim.id).flatMap(({ via = [] }) =>
      via.map(({ actor }) => nameOf(dataset, actor)),
    )
    const named = relays.length > 0 ? `nobody but ${listed([...new Set(relays)])}` : 'no source'
    return `according to ${outlets(dataset, claim)}, which names ${named}`
  }
  const carriers = publishers(dataset, claim).filter((actor) => actor !== claim.claimant)
  if (carriers.length > 0 && isHeadlineOnly(dataset, claim.id)) {
    return `, according to the headline of ${outlets(dataset, claim)}; the article quotes no such words`
  }
  const voices = origins(dataset, claim.id).origins.filter(({ actor }) => actor !== claim.claimant)
  const names = voices.map(
    ({ actor, inferred }) => `${nameOf(dataset, actor)}${inferred ? ' (inferred)' : ''}`,
  )
  const others = names.length > 0 ? names : carriers.map((actor) => nameOf(dataset, actor))
  return others.length > 0 ? `, according to ${listed(others)}` : ''
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
