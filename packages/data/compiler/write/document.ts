import { UsageError } from '../commands/command.js'
import type { SourceText } from '../passages/text.js'
import type { Change } from './change.js'
import type { Context } from './context.js'
import { datedField, isInferred, whyNotDated } from './dated.js'
import { always, type Flag, type Given, only, required } from './flags.js'
import { longestId, nextReportId, refuseTaken } from './free-id.js'
import { writeFields } from './insert-row.js'
import { slug } from './slug.js'

/** How many characters its id may have: those of its reports are this and a number. */
const mostInId = longestId() - nextReportId('', []).length

export const documentFlags: readonly Flag[] = [
  { name: 'text', takes: 'FILE', wants: 'the file with the text of the article', needed: always },
  {
    name: 'publisher',
    takes: 'ID',
    wants: 'who published it',
    needed: always,
    table: 'actors',
  },
  { name: 'title', takes: 'T', wants: 'its title, as printed', needed: always },
  {
    name: 'published',
    takes: '"EDTF basis"',
    wants: 'when it was published and how that is known, such as "2024-11-01 stated"',
    needed: always,
    whyNot: whyNotDated,
  },
  {
    name: 'why',
    takes: 'W',
    wants: 'what the date was inferred from',
    needed: (given) => isInferred(only(given, 'published')),
  },
  { name: 'url', takes: 'U', wants: 'its address' },
  { name: 'lang', takes: 'L', wants: 'the language tag of the text, "en" where it is left out' },
  { name: 'author', takes: 'A', wants: 'an author, as printed', many: true },
  {
    name: 'id',
    takes: 'ID',
    wants: 'its id',
    fresh: true,
    most: mostInId,
    needed: (given) => slug(required(given, 'title')) === '',
  },
]

export function newDocument(given: Given, text: SourceText, { taken, today }: Context): Change {
  const title = required(given, 'title')
  const id = refuseTaken(only(given, 'id') ?? slug(title), taken, mostInId)
  if (text.points.every((point) => point.trim() === ''))
    throw new UsageError(`${only(given, 'text')} holds no words; give the text of the article`)
  const fields = {
    publisher: required(given, 'publisher'),
    title,
    authors: given.get('author'),
    lang: only(given, 'lang') ?? 'en',
    url: only(given, 'url'),
    published: datedField(required(given, 'published'), only(given, 'why')),
    accessed: today,
    text: { sha256: text.sha256, length: text.length },
    rights: 'all-rights-reserved',
    zones: [],
  }
  const file = `documents/${id}.yaml`
  return { files: new Map([[file, writeFields(fields, ['text'])]]), added: [{ what: 'document', id, file }] }
}

export function afterDocument(id: string, file: string): readonly string[] {
  return [
    `cp ${shellWord(file)} <folder of texts>/${id}.txt   # outside the repository`,
    `pnpm record new claim --document ${id} --sources <folder of texts> …`,
  ]
}

/** A word as a shell takes it for one. */
export function shellWord(word: string): string {
  return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
