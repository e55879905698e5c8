/** Texts in which something was cut out, put in, moved or repeated. */
import fc from 'fast-check'

interface Change {
  readonly at: number
  readonly length: number
  readonly to: number
  readonly piece: string
  readonly kind: 'exchange' | 'cut' | 'insert' | 'repeat' | 'move'
}

/** One to four changes, with these pieces to put in beside signs of any kind. */
export function mutation(pieces: fc.Arbitrary<string>): fc.Arbitrary<readonly Change[]> {
  const change = fc.record<Change>({
    at: fc.nat(),
    length: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 200 })),
    to: fc.nat(),
    piece: fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })),
    kind: fc.constantFrom('exchange', 'cut', 'insert', 'repeat', 'move'),
  })
  return fc.array(change, { minLength: 1, maxLength: 4 })
}

/** The text with the changes made one after another. */
export function mutated(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, { at, length, to, piece, kind }) => {
    const start = at % (before.length + 1)
    const end = start + length
    const taken = before.slice(start, end)
    const left = before.slice(0, start) + before.slice(end)
    switch (kind) {
      case 'cut':
        return left
      case 'insert':
        return before.slice(0, start) + piece + before.slice(start)
      case 'repeat':
        return before.slice(0, end) + taken + before.slice(end)
      case 'move':
        return left.slice(0, to % (left.length + 1)) + taken + left.slice(to % (left.length + 1))
      default:
        return before.slice(0, start) + piece + before.slice(end)
    }
  }, text)
}
