// What the parts of the bench measure, as `results/*.json` hold it.
import type { Machine } from './machine.js'
import type { AtSize } from './readings/at-size.js'
import type { Engine, QuestionName } from './readings/questions.js'
import type { Spread } from './statistics.js'
import type { TextAtSize } from './text/at-size.js'

export interface Results {
  readonly bytes?: Bytes
  readonly start?: Start
  readonly types?: Types
  readonly readings?: Readings
  readonly text?: Text
  readonly check?: Check
}
export type Part = keyof Results

export interface Measured {
  readonly machine: Machine
  readonly versions: Readonly<Record<string, string>>
}

export interface Bytes extends Measured {
  readonly rows: number
  /** Each entry minified and under brotli, and the brotli of the bare JSON of the same rows where it has any. */
  readonly entries: readonly {
    readonly entry: string
    readonly minified: number
    readonly brotli: number
    readonly json: number | undefined
  }[]
}

export interface Start extends Measured {
  readonly rounds: number
  readonly rows: number
  /** Milliseconds of a whole process, of the import in it, and bytes of heap that the import left. */
  readonly starts: readonly {
    readonly what: string
    readonly process: Spread
    readonly import: Spread
    readonly heap: number
  }[]
}

export interface Types extends Measured {
  readonly rounds: number
  readonly ids: number
  readonly checks: readonly { readonly what: string; readonly seconds: Spread; readonly memory: number }[]
  /** Milliseconds for the list of ids that an editor shows. */
  readonly completions: Spread
  readonly completionsShown: number
}

export interface Readings extends Measured {
  /** What each question is called. */
  readonly questions: Readonly<Record<QuestionName, string>>
  readonly engines: readonly (Pick<Engine, 'name' | 'how'> & {
    /** Why a question is not put to it. */
    readonly leavesOut: Readonly<Partial<Record<QuestionName, string>>>
  })[]
  readonly sizes: readonly AtSize[]
}

export interface Text extends Measured {
  readonly sizes: readonly TextAtSize[]
}

export interface Check extends Measured {
  readonly rounds: number
  readonly sizes: readonly { readonly documents: number; readonly files: number; readonly seconds: Spread }[]
}
