/**
 * Lines of a text that comes in chunks, of bytes or of text, cut anywhere. No more than a chunk and the longest line
 * is held.
 *
 * @module
 */

/** What is told of a text. Lines are counted from 1; blank ones count and are passed over. */
export interface LineListener {
  /** A line, without its line feed. */
  readonly line: (text: string, number: number) => void
  /** A line that cannot be read. */
  readonly unread: (reason: string, number: number) => void
  /** What says that the whole is no text. */
  readonly noText: (reason: string) => void
}

export interface LineReader {
  /** Takes the next chunk, in small steps. */
  readonly push: (chunk: string | Uint8Array) => Generator<undefined, void>
  /** Takes what came after the last line feed for a line, if it is one. */
  readonly end: () => void
  /** How many lines there were so far. */
  readonly count: () => number
}

// Neither the types of browsers nor those of Node are asked of whoever uses this package; both have this one.
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { readonly decode: (bytes: Uint8Array) => string }

/** How much is taken in one step, in bytes or UTF-16 units; and how many lines, for bad ones take long. */
const step = 65_536
const linesInStep = 256
const lineFeed = 10
const byteOrderMark = 0xfeff

/**
 * Reads lines.
 *
 * @param longest - how long a line may be, in UTF-16 units, its line feed and a byte order mark not counted
 */
export function lineReader({ line, unread, noText }: LineListener, longest: number): LineReader {
  // Fatal, for a wrong byte must not become a sign; and it keeps a mark, which is one at the very start alone.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  /** A line with its mark, in bytes: no more than three make a unit. A longer one is too long, whatever it holds. */
  const mostBytes = 3 * (longest + 1)
  let count = 0
  let isText: boolean | undefined
  let heldText = ''
  let heldBytes = new Uint8Array(1024)
  let heldLength = 0
  let skipping = false // to the end of a line that is too long
  let head: readonly number[] = []

  const tooLong = (): void => unread(`is longer than ${longest} characters`, count)

  const takeText = (text: string): void => {
    count++
    const content = count === 1 && text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text
    if (content.length > longest) tooLong()
    else if (content.startsWith('{') || content.trim() !== '') line(content, count)
  }
  const takeBytes = (bytes: Uint8Array): void => {
    if (bytes.length > mostBytes) {
      count++
      tooLong()
      return
    }
    let text: string
    try {
      text = decoder.decode(bytes)
    } catch {
      unread('is not UTF-8', ++count)
      return
    }
    takeText(text)
  }
  /** Lines, each with its line feed. */
  function* takeTexts(text: string): Generator<undefined, void> {
    let from = 0
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      takeText(text.slice(from, to))
      from = to + 1
      if (count % linesInStep === 0) yield
    }
  }
  /** The same, decoded at once where all is well. */
  function* takeAllBytes(bytes: Uint8Array): Generator<undefined, void> {
    let text: string
    try {
      text = decoder.decode(bytes)
    } catch {
      let from = 0
      for (let to = bytes.indexOf(lineFeed); to >= 0; to = bytes.indexOf(lineFeed, from)) {
        takeBytes(bytes.subarray(from, to))
        from = to + 1
        if (count % linesInStep === 0) yield
      }
      return
    }
    yield* takeTexts(text)
  }

  const skip = (): void => {
    skipping = true
    heldText = ''
    heldLength = 0
    count++
    tooLong()
  }
  const holdText = (text: string): void => {
    if (skipping) return
    if (heldText.length + text.length > longest + 1) skip()
    else heldText += text
  }
  const holdBytes = (bytes: Uint8Array): void => {
    if (skipping) return
    const length = heldLength + bytes.length
    if (length > mostBytes) {
      skip()
      return
    }
    if (length > heldBytes.length) {
      const longer = new Uint8Array(Math.min(Math.max(length, heldBytes.length * 2), mostBytes))
      longer.set(heldBytes.subarray(0, heldLength))
      heldBytes = longer
    }
    heldBytes.set(bytes, heldLength)
    heldLength = length
  }
  const endHeld = (): void => {
    if (skipping) {
      skipping = false
      return
    }
    const [text, bytes] = [heldText, heldBytes.subarray(0, heldLength)]
    heldText = ''
    heldLength = 0
    if (isText) takeText(text)
    else takeBytes(bytes)
  }

  function* pushText(chunk: string): Generator<undefined, void> {
    for (let from = 0; from < chunk.length; from += step) {
      const block = chunk.slice(from, from + step)
      const first = block.indexOf('\n')
      const last = block.lastIndexOf('\n')
      if (first >= 0) {
        holdText(block.slice(0, first))
        endHeld()
        yield* takeTexts(block.slice(first + 1, last + 1))
      }
      holdText(block.slice(last + 1))
      yield
    }
  }
  function* pushBytes(chunk: Uint8Array): Generator<undefined, void> {
    if (head.length < 2) {
      head = [...head, ...chunk.subarray(0, 2)]
      if (head[0] === 0x1f && head[1] === 0x8b)
        noText("is gzip, not text: unpack it first, for example with new DecompressionStream('gzip')")
    }
    for (let from = 0; from < chunk.length; from += step) {
      const block = chunk.subarray(from, from + step)
      const first = block.indexOf(lineFeed)
      const last = block.lastIndexOf(lineFeed)
      if (first >= 0) {
        holdBytes(block.subarray(0, first))
        endHeld()
        yield* takeAllBytes(block.subarray(first + 1, last + 1))
      }
      holdBytes(block.subarray(last + 1))
      yield
    }
  }

  return {
    *push(chunk) {
      isText ??= typeof chunk === 'string'
      if (isText !== (typeof chunk === 'string'))
        throw new TypeError('the source gives chunks of text and of bytes: give one kind')
      if (typeof chunk === 'string') yield* pushText(chunk)
      else yield* pushBytes(chunk)
    },
    end: () => {
      if (skipping || heldText !== '' || heldLength > 0) endHeld()
    },
    count: () => count,
  }
}
