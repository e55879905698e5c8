import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A piece of code that the live editor offers. */
export interface LiveExample {
  readonly name: string
  readonly code: string
}

/** The functions whose examples are offered, in the order of the questions that a reader is likely to have. */
const offered = [
  'describe',
  'answersTo',
  'positions',
  'firstAnswer',
  'contradictions',
  'origins',
  'replies',
  'silences',
  'timeline',
  'dateInWords',
  'readRange',
  'search',
] as const

/** Code to start from: one piece of the guide, and examples from the docstrings that ship with the package. */
export async function liveExamples(): Promise<readonly LiveExample[]> {
  const start = await readFile(join(__dirname, 'snippets/live.mjs'), 'utf8')
  const examples = examplesIn(await declarations())
  return [
    { name: 'Who said how many', code: start.trim() },
    ...offered.map((name) => {
      const code = examples.get(name)
      if (code === undefined) throw new Error(`the docstring of ${name} has no example`)
      return { name, code }
    }),
  ]
}

async function declarations(): Promise<string> {
  const folder = dirname(require.resolve('@dprk-ru/data/manifest.json'))
  const files = (await readdir(folder)).filter((name) => name.endsWith('.d.ts')).sort()
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n')
}

const documented = /\/\*\*\n((?: \*(?!\/).*\n)+) \*\/\n(?:export )?declare function (\w+)/g

function examplesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(documented)].flatMap(([, docstring = '', name = '']) => {
      const [, block] = /@example\n \* ```ts\n([\s\S]*?) \* ```/.exec(docstring) ?? []
      return block === undefined ? [] : [[name, block.replace(/^ \* ?/gm, '').trim()] as const]
    }),
  )
}
