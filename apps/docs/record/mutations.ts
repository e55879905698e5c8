import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parts } from '../../../mutation/parts'
import { shareInWords } from './shares'

/** Changes that were made to the code, and how many of them a test noticed. */
interface Counts {
  readonly all: number
  readonly noticed: number
  readonly explained: number
}

export interface Mutations {
  readonly parts: readonly PartScore[]
  readonly whole: Omit<PartScore, 'part'>
  /** The folders of which it is not known. */
  readonly missing: readonly string[]
}

export interface PartScore {
  /** The folder of the code, inside the package. */
  readonly part: string
  readonly all: number
  readonly noticed: string
  readonly explained: number
  readonly open: number
}

/** What the last run of `pnpm mutate` wrote down, by folders. */
export function mutations(): Mutations {
  const written = readFileSync(join(__dirname, '../../../mutation/score.json'), 'utf8')
  const { files } = JSON.parse(written) as { readonly files: Readonly<Record<string, Counts>> }
  const byPart = new Map<string, Counts[]>()
  for (const [file, counts] of Object.entries(files)) {
    const part = partOf(file)
    byPart.set(part, [...(byPart.get(part) ?? []), counts])
  }
  return {
    parts: [...byPart].map(([part, counts]) => ({ part, ...inWords(counts) })),
    whole: inWords(Object.values(files)),
    missing: Object.keys(parts).filter((part) => !byPart.has(part)),
  }
}

/** The part that a file belongs to: of those that lead to it, the one that leads furthest. */
function partOf(file: string): string {
  const [furthest] = Object.keys(parts)
    .filter((part) => file.startsWith(`packages/data/${part}/`))
    .sort((one, other) => other.length - one.length)
  if (furthest === undefined) throw new Error(`${file} is in no part of the mutation run`)
  return furthest
}

function inWords(counts: readonly Counts[]): Omit<PartScore, 'part'> {
  const sum = (of: keyof Counts): number => counts.reduce((total, one) => total + one[of], 0)
  const [all, noticed, explained] = [sum('all'), sum('noticed'), sum('explained')]
  return { all, noticed: shareInWords(noticed, all), explained, open: all - noticed - explained }
}
