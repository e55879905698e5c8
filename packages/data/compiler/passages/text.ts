import { createHash } from 'node:crypto'

/** A document's canonical text: UTF-8, NFC, LF, no byte order mark; positions count code points. */
export interface SourceText {
  readonly sha256: string
  readonly length: number
  readonly points: readonly string[]
}

export function canonicalText(bytes: string): SourceText {
  const text = bytes
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
  const points = [...text]
  return { sha256: sha256(text), length: points.length, points }
}

/** The words between two positions. */
export function wordsAt(text: SourceText, start: number, end: number): string {
  return text.points.slice(start, end).join('')
}

/** All positions at which some words begin, from a position on. */
export function occurrences(text: SourceText, words: string, from = 0): readonly number[] {
  const wanted = [...words]
  const found: number[] = []
  for (let at = from; at + wanted.length <= text.length; at++) {
    if (wanted.every((point, offset) => text.points[at + offset] === point)) found.push(at)
  }
  return found
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
