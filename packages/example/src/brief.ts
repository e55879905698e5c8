import { parseArgs, styleText } from 'node:util'
import { type Dataset, dataset, dateInWords, nameOf } from '@dprk-ru/data'
import { type Section, sections } from './sections.js'

const states = dataset.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id)
const usage = `A brief from the record of what has been said about DPRK–Russia military
cooperation.

  brief [--as-of YYYY-MM-DD] [--state ID] [--json]

  --as-of   what had been said by the end of that day
  --state   what one state has said: ${states.join(', ')}
  --json    for machines
`
const note = 'A line marked "?" may have been said later: its date is uncertain.'
const bold = (text: string): string =>
  process.stdout.isTTY && !process.env.NO_COLOR ? styleText('bold', text) : text

/** Breaks a text at spaces into lines of at most 80 columns, all but the first indented. */
function wrap(text: string, mark = '', indent = ''): string {
  const lines: string[] = []
  let line = mark
  for (const word of text.split(' ')) {
    if (line.length + word.length > 80) {
      lines.push(line.trimEnd())
      line = indent
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}

function print(title: string, parts: readonly Section[]): string {
  const body = parts.flatMap(({ title, blocks }) => [
    bold(title.toUpperCase()),
    ...blocks.map(({ heading, lines }) =>
      [
        ...(heading ? [wrap(heading.charAt(0).toUpperCase() + heading.slice(1))] : []),
        ...lines.map(({ text, certainty }) => wrap(text, certainty === 'certain' ? '  - ' : '  ? ', '    ')),
      ].join('\n'),
    ),
    ...(blocks.length === 0 ? ['Nothing in this view of the record.'] : []),
  ])
  const unsure = body.some((text) => /^ {2}\? /m.test(text))
  return `${[bold(wrap(title)), ...body, ...(unsure ? [note] : [])].join('\n\n')}\n`
}

/** The brief that some arguments ask for. */
export function brief(record: Dataset, args: readonly string[]): string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'as-of': { type: 'string' },
      state: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return usage
  const { 'as-of': day, state } = values
  const parts = sections(record, day, state)
  if (values.json) return `${JSON.stringify({ asOf: day, state, sections: parts }, null, 2)}\n`
  const by = day === undefined ? '' : `, as of ${dateInWords(day).slice('on '.length)}`
  const who = state === undefined ? 'has been said' : `${nameOf(record, state)} has said`
  return print(`What ${who} about DPRK–Russia military cooperation${by}`, parts)
}

try {
  process.stdout.write(brief(dataset, process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`brief: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`)
  process.exitCode = 2
}
