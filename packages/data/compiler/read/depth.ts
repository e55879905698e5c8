/** Lists and maps in one another: a record has a few, and readers that call themselves for each fall at some hundreds. */
const deepest = 100

/**
 * Where lists and maps begin to be nested deeper than any record has them; `undefined` where they do not. It is looked
 * for before a file is read, for a reader that has no stack left may take the whole program with it.
 *
 * @returns the offset of that place in the text
 */
export function deepAt(text: string): number | undefined {
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepest) return index
  }
  const line = deepLine.exec(text)
  return line ? line.index + line[0].length : undefined
}

/** A line that begins so far to the right, or with so many signs of a list or key, that it is as deep. */
const deepLine = new RegExp(`^(?: *(?:[-?] +){${deepest}}| {${2 * deepest}})`, 'm')
