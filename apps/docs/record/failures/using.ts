import type { Failure } from './failure'
import { thrown } from './thrown'

/** What the functions of the package throw where they are asked what they cannot answer. */
export const using: readonly Failure[] = [
  {
    id: 'no-such-row',
    title: 'An id that the dataset does not have',
    attempts: [
      thrown("get(dataset, 'actors', 'cn-mfaa')"),
      thrown("claimsOn(dataset, 'dprk-troops')"),
      thrown("reportsOf(dataset, 'nobody-said-so')"),
      thrown("linksOf(dataset, 'nobody-said-so')"),
      thrown("certaintyOf(dataset, 'nobody-said-so')"),
      thrown("isHeadlineOnly(dataset, 'nobody-said-so')"),
      thrown("independence(dataset, 'nobody-said-so')"),
      thrown("origins(dataset, 'nobody-said-so')"),
      thrown("provenance(dataset, 'nobody-said-so')"),
      thrown("provenanceGraph(dataset, 'nobody-said-so')"),
      thrown("replies(dataset, 'nobody-said-so')"),
      thrown("describe(dataset, 'nobody-said-so')"),
      thrown("answersTo(dataset, 'dprk-troops')"),
      thrown("estimates(dataset, 'dprk-troops')"),
      thrown("envelope(dataset, 'dprk-troops', 'stated')"),
      thrown("firstAnswer(dataset, 'dprk-troops')"),
      thrown("firstAnswers(dataset, 'the-deployment')"),
      thrown("positions(dataset, 'borland')"),
      thrown("nameOf(dataset, 'borland')"),
      thrown("passageUrl(dataset, 'espreso-99')"),
      thrown("cite(dataset, 'espreso-99', 'text')"),
      thrown("sharedClaims(dataset, 'espreso', 'asia-live-november-briefing')"),
      thrown("select(dataset, { state: 'borland' })"),
    ],
    means:
      'No row of this table has the id. Either it is misspelt, or the row is not in this view: `asOf` and `select` leave claims, their reports and their links out, and keep all other tables whole.',
    mend: 'Take the id that the message proposes, or ask for what there is: `dataset.questions.map(({ id }) => id)`. Where an id may be absent, `find(dataset, table, id)` gives `undefined` and throws nothing. In TypeScript a misspelt id of this record does not compile.',
  },
  {
    id: 'wrong-kind',
    title: 'An id of another kind than the function asks for',
    attempts: [
      thrown("estimates(dataset, 'kim-ordered')"),
      thrown("envelope(dataset, 'kim-ordered', 'stated')"),
      thrown("firstAnswer(dataset, 'dprk-troops-sent')"),
      thrown("select(dataset, { state: 'ukrinform' })"),
      thrown("positions(dataset, 'ukrinform')"),
      thrown("sharedClaims(dataset, 'asia-live-november-briefing', 'asia-live-november-briefing')"),
    ],
    means:
      'The row is there, and the question cannot be put to it: a number of a question of fact, a yes or no of a question of number, the position of an outlet, what a document shares with itself.',
    mend: 'Look at its `kind`: `get(dataset, "questions", id).kind`. Numbers have `estimates` and `envelope`, questions of fact `firstAnswer`, all of them `answersTo`; states are the actors of kind `state`.',
  },
  {
    id: 'no-such-day',
    title: 'A date that is none',
    attempts: [
      thrown("asOf(dataset, '2024-02-30')"),
      thrown("select(dataset, { said: { from: '10/2024' } })"),
      thrown("bounds('October 2024')"),
      thrown("dateInWords('2024-10-28T12:00')"),
      thrown("happenedBy(bounds('2024-10'), 20241028)"),
    ],
    means:
      'A day of a view is a calendar day. A date of the record may be less than a day, or a range, in one of the forms that the message lists.',
    mend: 'Write `YYYY-MM-DD`, with zeros: `2024-10-01`. For the end of a month write its last day. `isDay` and `parseDate` say whether a text is one, and throw nothing.',
  },
  {
    id: 'backwards',
    title: 'A stretch of time that ends before it begins',
    attempts: [thrown("select(dataset, { said: { from: '2024-11-01', to: '2024-10-01' } })")],
    means: '`from` and `to` are both included, and no day lies between these two.',
    mend: 'Swap the two, or leave one of them out: a stretch may be open on either side.',
  },
  {
    id: 'no-such-release',
    title: 'A release that is none',
    attempts: [
      thrown("asOf(dataset, '2024-10-28', { clock: 'recorded' })"),
      thrown("select(dataset, { recorded: { to: 'v1' } })"),
    ],
    means: 'The clock `recorded` counts releases, not days.',
    mend: 'Write the three numbers of a release, such as `0.1.0`. `changes.json` of the package lists all releases; `meta.version` is the one that you have.',
  },
  {
    id: 'no-such-choice',
    title: 'A clock, policy, format, table or code that there is not',
    attempts: [
      thrown("asOf(dataset, '2024-10-28', { clock: 'heard' })"),
      thrown("readRange({ hedge: 'about', low: 10, high: 10 }, 'median')"),
      thrown("envelope(dataset, 'dprk-troops-sent', 'average')"),
      thrown("timeline(dataset, { clock: 'heard' })"),
      thrown("framingBy(dataset, 'mood')"),
      thrown("cite(dataset, '2024-10-us-dod-10000', 'mla')"),
      thrown("select(dataset, { act: 'refuse' })"),
      thrown("search(dataset, 'Kursk', { tables: ['links'] })"),
      thrown("find(dataset, 'claim', 'kim-ordered')"),
      thrown("toCsv(dataset, 'claim')"),
    ],
    means: 'The function knows a fixed set of words here, and this is none of them.',
    mend: 'Take one from the message; the API reference lists them with their meaning. There is no policy that makes a middle or a best number of several: the record has none.',
  },
  {
    id: 'no-such-option',
    title: 'An option or condition that there is not',
    attempts: [
      thrown("asOf(dataset, '2024-10-28', { posible: false })"),
      thrown("asOf(dataset, '2024-10-28', 'published')"),
      thrown("timeline(dataset, { by: 'published' })"),
      thrown("envelope(dataset, 'dprk-troops-sent', 'stated', { modalities: 'planned' })"),
      thrown("firstAnswer(dataset, 'dprk-part-in-war', { country: 'kp' })"),
      thrown("firstAnswers(dataset, 'kursk-fighting', { state: 'ru' })"),
      thrown("origins(dataset, '2025-04-28-cn-mfa-non-interference', { infered: false })"),
      thrown("select(dataset, { country: 'kp' })"),
      thrown("select(dataset, new Map([['state', 'kp']]))"),
      thrown("search(dataset, 'Kursk', { table: 'claims' })"),
    ],
    means:
      'Options and conditions are handed in by name, in a plain map. What stands under another name would be passed over, and the answer would be to another question.',
    mend: 'Take a name from the message; the API reference lists them with their meaning. TypeScript says so before the code runs.',
  },
  {
    id: 'no-dataset',
    title: 'Something other than a dataset',
    attempts: [thrown('coverage(loadNdjson([]))'), thrown('diff(dataset, {})'), thrown('toNdjson(null)')],
    means: 'What was handed in has no tables. A promise that was not awaited is a common slip.',
    mend: 'Hand in `dataset`, a view, or what `createDataset`, `fromCsv` or `fromNdjson` returned; of `loadNdjson`, what it gives once it is awaited.',
  },
  {
    id: 'no-text',
    title: 'Something other than words, where words are asked for',
    attempts: [
      thrown('search(dataset, 42)'),
      thrown("cite(dataset, '2024-10-us-dod-10000', 'text', { name: 'my record' })"),
    ],
    means: 'What was handed in is no text, and is not turned into one: it would be a guess.',
    mend: 'Hand in the words themselves. TypeScript says so before the code runs.',
  },
  {
    id: 'no-such-count',
    title: 'A limit that nothing can be counted with',
    attempts: [
      thrown("search(dataset, 'Kursk', { limit: -1 })"),
      thrown('await loadNdjson([], { mostProblems: 0 })'),
    ],
    means: 'A limit is a whole number; the message says from which number on.',
    mend: 'Leave the option out for the usual limit. A number that came from a form or an address is a text first: turn it into a number, and see that it is one.',
  },
  {
    id: 'no-base',
    title: 'A base that ids cannot be put behind',
    attempts: [
      thrown("toJsonLd(dataset, { base: 'https://example.org/id' })"),
      thrown("toWebAnnotations(dataset, { base: '/id/' })"),
    ],
    means:
      'Linked data names rows by whole addresses: the base with an id behind it. Without a sign that ends the base the two would run together.',
    mend: 'Give a whole address that ends in `/`, `#` or `=`, such as `https://example.org/id/`.',
  },
  {
    id: 'no-cell',
    title: 'A value that no cell of a sheet can hold',
    attempts: [thrown("toSheet([{ who: 'nato' }, { who: ['nato', 'us-dod'] }])")],
    means: 'A cell holds one text, one number, true or false, or nothing. The message names row and column.',
    mend: 'Join a list (`who.join(", ")`), take one field of an object, and leave out what is not a finite number.',
  },
  {
    id: 'no-node',
    title: 'A graph with an edge to nowhere',
    attempts: [
      thrown(
        "toMermaid({ nodes: [{ id: 'nato', kind: 'actor', label: 'NATO' }], edges: [{ from: 'nato', to: 'kr-nis' }] })",
      ),
    ],
    means: 'Both ends of an edge must be among the nodes of the graph.',
    mend: 'Add the node, or leave the edge out where you filtered the nodes. `provenanceGraph` and `echoGraph` give whole graphs.',
  },
]
