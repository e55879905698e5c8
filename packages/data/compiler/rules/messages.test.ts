// What rules say besides the message of their bad example: one message for each mistake, at the mistake.
import { describe, expect, it } from 'vitest'
import { compile } from '../compile.js'
import { onOneLine } from '../problem.js'
import { exampleFiles } from './example/record.js'
import type { Change } from './rule.js'

const problemsOf = (...changes: readonly Change[]): readonly string[] =>
  compile(exampleFiles(...changes), '0.1.0').problems.map(onOneLine)

const change =
  (file: string) =>
  (replace: string, by: string): Change => ({ file, replace, by })
const actors = change('actors.yaml')
const places = change('places.yaml')
const events = change('events.yaml')
const links = change('links.yaml')
const document = change('documents/daily-engineers.yaml')
const divers = change('questions/divers.yaml')
const engineers = change('questions/engineers.yaml')
const there = change('questions/engineers-there.yaml')
const motive = change('questions/motive.yaml')

/** What is wrong, the changes that make it so, and all that must be said of it. */
type Case = readonly [what: string, changes: readonly Change[], message: string]

describe.each<[string, readonly Case[]]>([
  [
    'who refers to whom',
    [
      [
        'a parent of a kind that this one does not have',
        [actors('name: Daily\n', 'name: Daily\n  parent: ar-ministry\n')],
        'actors.yaml:17:11 error daily: the parent of an outlet is not a body. Mend: name a state [parents]',
      ],
      [
        'a parent of a body that is none',
        [actors('name: Ministry of Arland\n  parent: ar', 'name: Ministry of Arland\n  parent: wire')],
        'actors.yaml:10:11 error ar-ministry: the parent of a body is not an outlet. Mend: name a body or a state or an igo [parents]',
      ],
      [
        'a person among those who signed',
        [divers('claimant: ar-ministry', 'claimant: ar-ministry\n    joint: [bo, ana-orel]')],
        'questions/divers.yaml:13:17 error ar-divers: "ana-orel" is a person. Mend: name the office that signed [claimants]',
      ],
      [
        'a whole that is no count',
        [divers('subsetOf: engineers', 'subsetOf: motive')],
        'questions/divers.yaml:7:11 error divers: "motive" is a choice question. Mend: name a question of kind quantity [subset-of]',
      ],
      [
        'a place within itself',
        [places('name: Borland', 'name: Borland\n  within: port-vero')],
        'places.yaml:4:11 error borland: "within" goes round in a circle: borland → port-vero → borland. Mend: let the topmost of them have none [no-cycles]',
      ],
      [
        'a body that is its own parent',
        [actors('parent: ar\nana-orel', 'parent: ar-ministry\nana-orel')],
        'actors.yaml:10:11 error ar-ministry: "parent" goes round in a circle: ar-ministry → ar-ministry. Mend: let the topmost of them have none [no-cycles]',
      ],
      [
        'a count that is part of its part',
        [engineers('measure: stock', 'measure: stock\nsubsetOf: divers')],
        'questions/divers.yaml:7:11 error divers: "subsetOf" goes round in a circle: divers → engineers → divers. Mend: let the topmost of them have none [no-cycles]',
      ],
      [
        'a report that only was withdrawn',
        [
          document(
            'claim: bo-denies',
            'claim: bo-denies\n    withdrawn: 0.1.0\n    withdrawnWhy: coding-error',
          ),
        ],
        'questions/engineers-there.yaml:10:3 error bo-denies: no report carries this claim. Mend: add a report to the document that prints it [claims-have-reports]',
      ],
      [
        'neither a date nor an occasion',
        [divers('    occasion: briefing-monday\n', '')],
        'questions/divers.yaml:11:3 error ar-divers: "said" is missing and there is no occasion. Mend: add "said", such as "[..2024-11-01] bounded" where only the document bounds it [claims-are-dated]',
      ],
    ],
  ],
  [
    'answers',
    [
      [
        'a choice where nobody asked for one',
        [there('polarity: deny', 'choice: [repair]')],
        'questions/engineers-there.yaml:12:13 error bo-denies: a fact question is not answered with a choice. Mend: give "polarity", or put the claim under another question [answer-fits-question]',
      ],
      [
        'a choice whose clause has its verb in one form',
        [motive('{had come|come} to repair', 'had come to repair')],
        'questions/motive.yaml:9:11 error motive: the clause gives its verb in one form only. Mend: write {as fact|after would}, such as "troops {were seen|be seen} there" [phrases]',
      ],
      [
        'a phrase for what nobody can choose',
        [motive('phrases:\n', 'phrases:\n  build: the engineers {had come|come} to build\n')],
        'questions/motive.yaml:9:10 error motive: there is a phrase for "build", which is none of the choices. Mend: define "build" under "choices", or leave the phrase out [choices-have-phrases]',
      ],
      [
        'printed words of a number where there is none',
        [
          document(
            'spans: [Borland denied that … are there]',
            'spans: [Borland denied that … are there]\n    raw: any',
          ),
        ],
        'documents/daily-engineers.yaml:37:10 error daily-engineers-04: "raw" keeps the printed words of a number, and bo-denies gives none. Mend: leave it out; words that name the speaker go into "attribution" [raw-with-numbers]',
      ],
    ],
  ],
  [
    'passages',
    [
      [
        'a reason for a zone that is not uncoded',
        [document('- boilerplate: Read more', '- boilerplate: Read more\n    why: connective')],
        'documents/daily-engineers.yaml:11:5 error daily-engineers: the zone says why it is not coded, and it is boilerplate. Mend: leave "why" out, or make the zone uncoded [uncoded-says-why]',
      ],
      [
        'two zones of one kind',
        [document('in the world.', 'in the world.\n  - boilerplate: Nobody in this … no such sea.')],
        'documents/daily-engineers.yaml:13:5 error daily-engineers: the boilerplate at 296 and the boilerplate at 498 overlap. Mend: let one end where the other begins, or make them one [zones-are-disjoint]',
      ],
      [
        'two zones of one kind in which others may lie',
        [document('it was … Read more', 'it was … Read more\n  - background: Earlier')],
        'documents/daily-engineers.yaml:11:5 error daily-engineers: the background at 240 and the background at 240 overlap. Mend: let one end where the other begins, or make them one [zones-are-disjoint]',
      ],
      [
        'a caption inside boilerplate',
        [document('in the world.', 'in the world.\n  - caption: Nobody in this … no such sea.')],
        'documents/daily-engineers.yaml:13:5 error daily-engineers: the boilerplate at 296 and the caption at 498 overlap. Mend: only boilerplate and uncoded may lie inside a headline, caption or background [zones-are-disjoint]',
      ],
      [
        'an empty passage among others',
        [document('spans: [Earlier it was]', 'spans: [Earlier it was, "… "]')],
        'documents/daily-engineers.yaml:49:29 error daily-engineers-07: the passage is empty. Mend: write its words, or leave it out [passages-hold-words]',
      ],
      [
        'more than a locator in full that is no direct speech',
        [document('"up to 300 #2 … in Port Vero"', 'up to 300 engineers are in Port Vero')],
        'documents/daily-engineers.yaml:17:13 error daily-engineers-01: only direct speech is kept in full. Mend: write its first … last words [verbatim-limits]',
      ],
      [
        'more than a quarter of a text',
        [
          document(
            'spans: [We know of 40 divers among them]',
            'spans: [We know of 40 divers among them, "The harbour of Port Vero has two quays, a lighthouse and a yard in which ships are mended.", "It lies where the river meets the sea, and fishing boats go out from it every morning when the weather allows."]',
          ),
          document('  - boilerplate: The harbour of … in the world.\n', ''),
        ],
        'documents/daily-engineers.yaml:1:1 error daily-engineers: 324 of 771 characters are kept verbatim, more than 25 %. Mend: write longer passages as first … last words [verbatim-limits]',
      ],
    ],
  ],
  [
    'reports',
    [
      [
        'the outlet’s voice for another’s claim',
        [document('mode: indirect\n    spans: [Borland', 'mode: own\n    spans: [Borland')],
        'documents/daily-engineers.yaml:35:11 error daily-engineers-04: "own" is the publisher\'s voice, the claimant is bo. Mend: use direct, indirect, unattributed or described [own-voice]',
      ],
      [
        'the outlet’s voice for nobody’s claim',
        [document('mode: unattributed', 'mode: own')],
        'documents/daily-engineers.yaml:39:11 error daily-engineers-05: "own" is the publisher\'s voice, the claimant is nobody named. Mend: use direct, indirect, unattributed or described [own-voice]',
      ],
      [
        'nobody’s voice for the outlet’s own claim',
        [document('mode: own', 'mode: unattributed')],
        'documents/daily-engineers.yaml:48:11 error daily-engineers-07: the claimant publishes this document itself. Mend: use "own" [own-voice]',
      ],
      [
        'nobody’s voice for a claim that names somebody',
        [document('mode: indirect\n    spans: [Borland', 'mode: unattributed\n    spans: [Borland')],
        'documents/daily-engineers.yaml:35:11 error daily-engineers-04: "unattributed" names nobody, the claimant is bo. Mend: use direct, indirect or described [unattributed]',
      ],
      [
        'nobody’s voice without the words that stand for it',
        [document('    attribution: it was said\n', '')],
        'documents/daily-engineers.yaml:37:3 error daily-engineers-05: an unattributed report keeps the words that stand for a source. Mend: add "attribution", such as "it was reported" [unattributed]',
      ],
      [
        'the claimant as a relay',
        [document('via: [wire 2030-05-06]', 'via: [wire 2030-05-06, ar-ministry]')],
        'documents/daily-engineers.yaml:19:28 error daily-engineers-01: "ar-ministry" is the claimant, not a relay. Mend: leave it out [relays]',
      ],
      [
        'a relay twice',
        [document('via: [wire 2030-05-06]', 'via: [wire, bo, wire]')],
        'documents/daily-engineers.yaml:19:21 error daily-engineers-01: "wire" stands twice in the chain. Mend: name each relay once [relays]',
      ],
      [
        'a relay before the one it had it from',
        [document('via: [wire 2030-05-06]', 'via: [wire 2030-05-07, bo 2030-05-06]')],
        'documents/daily-engineers.yaml:19:28 error daily-engineers-01: "bo" passed it on before the relay that it had it from. Mend: nearest the claimant first [relay-dates]',
      ],
      [
        'an inferred origin of one passage',
        [document('mode: own', 'mode: own\n    origin: {actor: wire, basis: inferred}')],
        'documents/daily-engineers.yaml:49:13 error daily-engineers-07: an inferred origin does not say from what. Mend: add "why" [origins-say-why]',
      ],
    ],
  ],
  [
    'dates',
    [
      [
        'a document of a printed range',
        [document('published: 2030-05-07 stated', 'published: "[..2030-05-07] stated"')],
        'documents/daily-engineers.yaml:4:12 error daily-engineers: a date that is stated is no range. Mend: use "bounded" or "relative", or write the printed date [printed-dates]',
      ],
      [
        'an event of a printed range',
        [events('time: 2030-05-06 relative', 'time: 2030-05-05/2030-05-06 stated')],
        'events.yaml:14:9 error briefing-monday: a date that is stated is no range. Mend: use "bounded" or "relative", or write the printed date [printed-dates]',
      ],
      [
        'a printed range that is written as a map',
        [
          there(
            'said: 2030-05-07 completed',
            'said:\n      basis: completed\n      edtf: "[2030-05-06..2030-05-07]"',
          ),
        ],
        'questions/engineers-there.yaml:15:13 error bo-denies: a date that is completed is no range. Mend: use "bounded" or "relative", or write the printed date [printed-dates]',
      ],
      [
        'a bounded day that is written as a map',
        [there('said: 2030-05-07 completed', 'said:\n      basis: bounded\n      edtf: 2030-05-07')],
        'questions/engineers-there.yaml:15:13 error bo-denies: a date of which only limits are known is a range. Mend: write [..D], [D..] or [D..D] [bounded-dates]',
      ],
      [
        'an inferred day that is written as a map',
        [there('said: 2030-05-07 completed', 'said:\n      edtf: 2030-05-07\n      basis: inferred')],
        'questions/engineers-there.yaml:15:14 error bo-denies: an inferred date does not say from what. Mend: write edtf, basis and "why" as a map [inferred-dates]',
      ],
      [
        'a bounded day of a document',
        [document('published: 2030-05-07 stated', 'published: 2030-05-07 bounded')],
        'documents/daily-engineers.yaml:4:12 error daily-engineers: a date of which only limits are known is a range. Mend: write [..D], [D..] or [D..D] [bounded-dates]',
      ],
      [
        'a bounded day of an event',
        [events('time: 2030-05-06 relative', 'time: 2030-05-06 bounded')],
        'events.yaml:14:9 error briefing-monday: a date of which only limits are known is a range. Mend: write [..D], [D..] or [D..D] [bounded-dates]',
      ],
      [
        'an inferred day of a document',
        [document('published: 2030-05-07 stated', 'published: 2030-05-07 inferred')],
        'documents/daily-engineers.yaml:4:12 error daily-engineers: an inferred date does not say from what. Mend: write edtf, basis and "why" as a map [inferred-dates]',
      ],
      [
        'an inferred day of an event',
        [events('time: 2030-05-06 relative', 'time: 2030-05-06 inferred')],
        'events.yaml:14:9 error briefing-monday: an inferred date does not say from what. Mend: write edtf, basis and "why" as a map [inferred-dates]',
      ],
      [
        'an expectation of the past',
        [
          there(
            'about: 2030-05\n    said: "[..2030-05-07] bounded"',
            'about: 2030-04\n    said: 2030-05-07 stated',
          ),
        ],
        'questions/engineers-there.yaml:18:12 error unnamed-came: what is expected is about a time before it was said. Mend: correct the time or the modality [about-fits-modality]',
      ],
      [
        'a plan of the past',
        [
          there(
            'modality: expected\n    about: 2030-05\n    said: "[..2030-05-07] bounded"',
            'modality: planned\n    about: 2030-04\n    said: 2030-05-07 stated',
          ),
        ],
        'questions/engineers-there.yaml:18:12 error unnamed-came: what is planned is about a time before it was said. Mend: correct the time or the modality [about-fits-modality]',
      ],
    ],
  ],
  [
    'links',
    [
      [
        'a link given twice',
        [
          links(
            'same-briefing:',
            'one-answer:\n  type: responds-to\n  from: bo-denies\n  to: ar-divers\n  assertedBy: daily\nsame-briefing:',
          ),
        ],
        'links.yaml:7:1 error one-answer: joins the same claims as borland-answers. Mend: keep one of the two [links-are-single]',
      ],
    ],
  ],
  [
    'life',
    [
      [
        'a reason without a withdrawal',
        [motive('choice: [repair]', 'choice: [repair]\n    withdrawnWhy: merged')],
        'questions/motive.yaml:15:19 error daily-motive: "withdrawn" and "withdrawnWhy" go together. Mend: give the release and the reason [withdrawals]',
      ],
      [
        'a successor of what stands',
        [motive('choice: [repair]', 'choice: [repair]\n    replacedBy: bo-denies')],
        'questions/motive.yaml:15:17 error daily-motive: only a withdrawn row is replaced. Mend: add "withdrawn" and "withdrawnWhy" [withdrawals]',
      ],
    ],
  ],
  [
    'names that judge',
    [
      [
        'the code of an answer',
        [motive('  study: To', '  best-use: To'), motive('  study: the', '  best-use: the')],
        'questions/motive.yaml:6:13 error motive: "best-use" has the word "best" in it, and nothing here is judged. Mend: name it after what it says, counts or answers [no-verdicts]',
      ],
      [
        'a code in two words of one',
        [motive('  study: To', '  bestUse: To'), motive('  study: the', '  bestUse: the')],
        'questions/motive.yaml:6:12 error motive: "bestUse" has the word "best" in it, and nothing here is judged. Mend: name it after what it says, counts or answers [no-verdicts]',
      ],
      [
        'a unit',
        [divers('subsetOf: engineers\n', ''), divers('unit: person', 'unit: truth-score')],
        'questions/divers.yaml:5:7 error divers: "truth-score" has the word "truth" in it, and nothing here is judged. Mend: name it after what it says, counts or answers [no-verdicts]',
      ],
      [
        'a kind of identifier',
        [places('name: Port Vero', 'name: Port Vero\n  ids: {confidence: high}')],
        'places.yaml:7:21 error port-vero: "confidence" has the word "confidence" in it, and nothing here is judged. Mend: name it after what it says, counts or answers [no-verdicts]',
      ],
      [
        'a key of names',
        [actors('name: Ana Orel', 'name: Ana Orel\n  names: {en-x-best: Ana}')],
        'actors.yaml:14:22 error ana-orel: "en-x-best" has the word "best" in it, and nothing here is judged. Mend: name it after what it says, counts or answers [no-verdicts]',
      ],
    ],
  ],
  [
    'language tags',
    [
      [
        'unusual capitals',
        [document('lang: en', 'lang: EN-gb')],
        'documents/daily-engineers.yaml:3:7 error daily-engineers: "EN-gb" is not how this language tag is written. Mend: write "en-GB" [language-tags]',
      ],
      [
        'the name of a language',
        [document('lang: en', 'lang: english')],
        'documents/daily-engineers.yaml:3:7 error daily-engineers: "english" is not a language tag. Mend: write a BCP 47 tag: the language in two or three letters, then script or region where they matter, such as en, zh-Hant or ko-KR [language-tags]',
      ],
      [
        'a tag of a name',
        [places('name: Port Vero', 'name: Port Vero\n  names: {zh_hant: 港}')],
        'places.yaml:7:20 error port-vero: "zh_hant" is not a language tag. Mend: write "zh-Hant" [language-tags]',
      ],
      [
        'a tag that is none',
        [actors('name: Ana Orel', 'name: Ana Orel\n  names: {en-: Ana}')],
        'actors.yaml:14:16 error ana-orel: "en-" is not a language tag. Mend: write a BCP 47 tag: the language in two or three letters, then script or region where they matter, such as en, zh-Hant or ko-KR [language-tags]',
      ],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_what, changes, message) => {
    expect(problemsOf(...changes)).toEqual([message])
  })
})

it.each(['truth', 'verdict', 'confidence', 'reliability', 'score', 'best'])(
  'knows no field "%s"',
  (field) => {
    expect(problemsOf(motive('choice: [repair]', `choice: [repair]\n    ${field}: high`))).toEqual([
      expect.stringMatching(`^questions/motive\\.yaml:15:5 error daily-motive: unknown field "${field}"\\.`),
    ])
  },
)

it('knows a language by a tag that was replaced by another', () => {
  expect(problemsOf(document('lang: en', 'lang: iw'))).toEqual([])
})

it('takes no hedge from words that are a misprint', () => {
  const exact = engineers('up-to 300\n    said', 'exact 300\n    said')
  const fault = document(
    'raw: up to 300 engineers\n    first',
    'raw: up to 300 engineers\n    fault: {printed: up to 300, why: the agency has 300}\n    first',
  )
  expect(problemsOf(exact, fault)).toEqual([])
})

it('takes a zone for the inner one of two of the same extent, in whichever order they are written', () => {
  const caption = '  - caption: The harbour of … in the world.\n'
  expect(problemsOf(document('reports:\n', `${caption}reports:\n`))).toEqual([])
  expect(
    problemsOf(document('  - boilerplate: The harbour', `${caption}  - boilerplate: The harbour`)),
  ).toEqual([])
})

it('tells of passages beyond the end of a text, where the length was given wrong after they were found', () => {
  const file = 'documents/daily-engineers.yaml'
  const files = exampleFiles()
  const shorter = (files.get(file) ?? '').replace(/length: \d+/, 'length: 500')
  expect(compile(new Map([...files, [file, shorter]]), '0.1.0').problems.map(onOneLine)).toEqual([
    'documents/daily-engineers.yaml:12:5 error daily-engineers: the passage ends at 770, and the text at 500. Mend: correct the length of the text, or find its passages again with "pnpm record verify --sources <folder of texts> --write" [passages-hold-words]',
  ])
})
