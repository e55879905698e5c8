import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parts } from '../../../mutation/parts'
import { sha256Of } from '../../../mutation/sha256-of'
import { shareInWords } from './shares'

/** Changes that were made to the code, and how many of them a test noticed. */
interface Counts {
  readonly all: number
  readonly noticed: number
  readonly explained: number
  /** Of the file as it was counted. */
  readonly sha256: string
}

export interface Mutations {
  readonly parts: readonly PartScore[]
  readonly whole: Omit<PartScore, 'part'>
  /** The folders of which it is not known. */
  readonly missing: readonly string[]
  /** The files, inside the package, that are no longer as they were counted. */
  readonly changed: readonly string[]
}

export interface PartScore {
  /** The folder of the code, inside the package. */
  readonly part: string
  readonly all: number
  readonly noticed: string
  readonly explained: number
  readonly open: number
}

const fromRoot = (path: string): string => join(__dirname, '../../..', path)

/** What `pnpm mutate` wrote down, by files. */
export function lastCounts(): Readonly<Record<string, Counts>> {
  const written = readFileSync(fromRoot('mutation/score.json'), 'utf8')
  return (JSON.parse(written) as { readonly files: Readonly<Record<string, Counts>> }).files
}

/** What the counts say, by folders. */
export function mutations(files = lastCounts()): Mutations {
  const byPart = new Map<string, Counts[]>()
  for (const [file, counts] of Object.entries(files)) {
    const part = partOf(file)
    byPart.set(part, [...(byPart.get(part) ?? []), counts])
  }
  return {
    parts: [...byPart].map(([part, counts]) => ({ part, ...inWords(counts) })),
    whole: inWords(Object.values(files)),
    missing: Object.keys(parts).filter((part) => !byPart.has(part)),
    changed: Object.entries(files).flatMap(([file, { sha256 }]) =>
      existsSync(fromRoot(file)) && sha256Of(readFileSync(fromRoot(file), 'utf8')) === sha256
        ? []
        : [file.replace('packages/data/', '')],
    ),
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
  const sum = (of: 'all' | 'noticed' | 'explained'): number =>
    counts.reduce((total, one) => total + one[of], 0)
  const [all, noticed, explained] = [sum('all'), sum('noticed'), sum('explained')]
  return { all, noticed: shareInWords(noticed, all), explained, open: all - noticed - explained }
}
