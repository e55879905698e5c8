import { parsedDate } from '../../dates.js'
import type { Edtf } from '../../model.js'
import type { Citation } from './citation.js'
import { note } from './note.js'
import { certainParts } from './published.js'

/** One entry for each citation, in UTF-8, for biblatex and for what reads `year` and `month`. */
export function bibtex(citations: readonly Citation[]): string {
  return citations.map(entry).join('\n\n')
}

function entry(citation: Citation): string {
  const { key, title, authors, publisher, language, published, accessed, url } = citation
  const words = note(citation)
  const fields = [
    ...(authors.length > 0 ? [`author = {${authors.map(whole).join(' and ')}}`] : []),
    `title = {${whole(title)}}`,
    ...(publisher === undefined ? [] : [`organization = {${whole(publisher)}}`]),
    ...dateFields(published.edtf),
    `urldate = {${accessed}}`,
    ...(url === undefined ? [] : [`url = {${url}}`]),
    `langid = {${escaped(language)}}`,
    ...(words === undefined ? [] : [`note = {${escaped(words)}}`]),
  ]
  return `@${url === undefined ? 'misc' : 'online'}{${key},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}`
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * biblatex reads dates and extents of EDTF, with their marks of doubt. It has nothing for one moment somewhere
 * between two days: an extent would say that it lasted. Other readers take an extent that is open on one side for
 * the day on the other, or fail on it.
 */
function dateFields(edtf: Edtf): readonly string[] {
  const { form, from, to } = parsedDate(edtf)
  const [year, month] = certainParts(edtf)
  return [
    ...(form === 'moment' || from === undefined || to === undefined ? [] : [`date = {${edtf}}`]),
    ...(year === undefined ? [] : [`year = {${year}}`]),
    ...(month === undefined ? [] : [`month = ${months[Number(month) - 1]}`]),
  ]
}

/** In braces of its own: no style changes its capitals, and no "and" or comma takes it apart. */
function whole(words: string): string {
  return `{${escaped(words)}}`
}

/** Braces have names because BibTeX counts them even after a backslash. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

/** What TeX would read as one sign: two hyphens a dash, two apostrophes a quotation mark, `?` and a grave `¿`. */
const ligatures = /(?<=-)-|(?<=')'|(?<=,),|(?<=[`?!])`/g

function escaped(words: string): string {
  return words.replace(/[\\{}~^<>&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`).replace(ligatures, '{}$&')
}
