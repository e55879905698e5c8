import { type Dataset, describe, get } from '@dprk-ru/data'
import { absolute, href } from '../addresses.js'
import type { Page } from '../shell/Page.js'
import { ServedView } from '../shell/View.js'
import { categories, categoryNames, lookalikesOf } from '../views/contradictions/lookalikes.js'
import { pairsOf } from '../views/contradictions/pairs.js'
import { whyListed } from '../views/contradictions/reasons.js'
import { contradictionsView } from '../views/contradictions/view.js'

const address = '/contradictions/'
const note =
  'A pair that is listed is no finding about either speaker: it says that two answers do not go together by the rule that is named, and not which of them is so.'

export function* contradictionsPages(record: Dataset): Generator<Page> {
  yield {
    address,
    title: 'Contradictions: answers that do not go together',
    description:
      'Pairs of claims in the record whose answers do not go together, side by side, each with the rule that lists it, and what looks like such a pair and is none.',
    script: 'contradictions',
    json: asJson(record),
    body: (
      <>
        <h1>Answers that do not go together</h1>
        <p className="lead">
          Two claims stand here as a pair where one of a few rules lists them. Both are given in the same
          form, in the order of saying; an uncertain day stands for the latest that it may be.
        </p>
        <p className="standing-note">
          {note} The rules stand in the <a href={href('/docs/codebook/#definitions')}>codebook</a>.
        </p>
        <ServedView view={contradictionsView} record={record} />
      </>
    ),
  }
}

/** The rows of the reading, with the sentences and reasons of the page. */
function asJson(record: Dataset) {
  const lookalikes = lookalikesOf(record)
  return {
    note,
    pairs: pairsOf(record).map(({ anchor, question, claims, reasons }) => ({
      address: `${absolute(address)}#${anchor}`,
      question: { id: question.id, text: question.text },
      claims: claims.map((claim) => ({ ...claim, sentence: describe(record, claim) })),
      listed: reasons.map((reason) => ({
        basis: reason.basis,
        certainty: reason.certainty,
        why: whyListed(record, reason),
        ...(reason.link && { link: reason.link }),
      })),
    })),
    looksLikeOneAndIsNot: categoryNames.map((name) => ({
      category: name,
      title: categories[name].title,
      rule: categories[name].rule,
      entries: lookalikes[name].map(({ claims, why }) => ({
        questions: [...new Set(claims.map(({ question }) => get(record, 'questions', question).id))],
        claims: claims.map(({ id }) => id),
        why,
      })),
    })),
  }
}
