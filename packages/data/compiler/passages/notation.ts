/**
 * How a passage is written down: its words, or its first and last words around ` … `. Where the first words stand
 * more than once in the text, ` #2` after them says which.
 *
 * @module
 */

/** A passage as it was written down. */
export interface Passage {
  /** All its words, or its first words where `tail` is given. */
  readonly head: string
  readonly tail: string | undefined
  /** Which occurrence of the head, counted from 1; `undefined` where there may be only one. */
  readonly nth: number | undefined
}

const gap = ' … '

export function readPassage(written: string): Passage {
  const at = written.indexOf(gap)
  const start = at < 0 ? written : written.slice(0, at)
  const [, head = start, nth] = /^(.*) #(\d+)$/s.exec(start) ?? []
  return {
    head,
    tail: at < 0 ? undefined : written.slice(at + gap.length),
    nth: nth === undefined ? undefined : Number(nth),
  }
}
