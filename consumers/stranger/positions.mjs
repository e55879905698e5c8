// Where each state stands, as a table in Markdown: who said what, how its date is known, and by whose word.
import { claimantInWords, dataset, describe, nameOf, origins, positions } from '@dprk-ru/data'

const line = (cells) => console.log(`| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`)
const voice = ({ actor, inferred }) => `${nameOf(dataset, actor)}${inferred ? ' (inferred)' : ''}`
line(['State', 'Who', 'Position', 'How its date is known', 'Origin'])
line(['---', '---', '---', '---', '---'])
for (const { id } of dataset.actors.filter(({ kind }) => kind === 'state')) {
  for (const { claim, said } of positions(dataset, id).flatMap(({ answers }) => answers)) {
    const who = claimantInWords(dataset, claim) ?? 'nobody named'
    const { documents, origins: voices } = origins(dataset, claim.id)
    const origin = `${voices.map(voice).join(', ')}; documents: ${documents.length}`
    const known = said.why ? `${said.basis}: ${said.why}` : said.basis
    line([nameOf(dataset, id), who, describe(dataset, claim), known, origin])
  }
}
