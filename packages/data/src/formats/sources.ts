/**
 * Where chunks come from, and how they are asked for: streams of browsers, of Node, and whatever can be iterated.
 *
 * @module
 */

/** What a stream of the web is asked for; a `ReadableStream` is one. */
export interface ChunkStream {
  /** Begins to read; nobody else reads then. */
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: string | Uint8Array | undefined }>
    cancel(reason?: unknown): Promise<void>
    releaseLock(): void
  }
}

/**
 * A text, cut anywhere into chunks of bytes or of text: the body of a response, a stream of Node or of the web, a
 * list, a generator; or in one piece.
 */
export type Chunks =
  | ChunkStream
  | AsyncIterable<string | Uint8Array>
  | Iterable<string | Uint8Array>
  | Uint8Array
  | string

/** A source that is being read. */
export interface OpenSource {
  /** The next chunk, if what is given is one; or that there was none. */
  readonly next: () => Promise<IteratorResult<unknown>>
  /** Lets go of a source that was read to its end. */
  readonly release: () => void
  /** Gives the source up, and waits for nothing: what is stuck would never answer. */
  readonly giveUp: (reason: unknown) => void
}

/** Whether a value can be read as chunks. */
export function isChunks(value: unknown): value is Chunks {
  if (typeof value === 'string' || ArrayBuffer.isView(value)) return true
  if (typeof value !== 'object' || value === null) return false
  return 'getReader' in value || Symbol.asyncIterator in value || Symbol.iterator in value
}

/**
 * Opens a source and asks for its first chunk at once, so that one that fails while another is read is heard of.
 *
 * @throws TypeError where it is a stream that somebody else reads
 */
export function open(chunks: Chunks): OpenSource {
  if (typeof chunks === 'string' || ArrayBuffer.isView(chunks)) return open([chunks])
  if ('getReader' in chunks) {
    const reader = chunks.getReader()
    return {
      next: askingAhead(async () => asResult(await reader.read())),
      release: () => reader.releaseLock(),
      giveUp: (reason) => quietly(() => reader.cancel(reason)),
    }
  }
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  return {
    next: askingAhead(async () => asResult(await iterator.next())),
    release: () => {},
    giveUp: () => {
      // A stream of Node that is waiting would end its iterator when it wakes up, which may be never.
      if ('destroy' in chunks && typeof chunks.destroy === 'function') chunks.destroy()
      quietly(() => iterator.return?.())
    },
  }
}

function askingAhead<T>(next: () => Promise<T>): () => Promise<T> {
  let first: Promise<T> | undefined = next()
  first.catch(() => {}) // told of when its turn comes
  return () => {
    const asked = first ?? next()
    first = undefined
    return asked
  }
}

const asResult = ({ done, value }: { readonly done?: boolean; readonly value?: unknown }) =>
  done ? { done, value } : { done: false as const, value }

/**
 * What a source gave, as a chunk.
 *
 * @throws TypeError where it is none
 */
export function chunkOf(value: unknown): string | Uint8Array {
  if (typeof value === 'string') return value
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  throw new TypeError('the source gives what is neither bytes nor text')
}

/** Starts what nobody waits for, and whose failure is of no interest any more. */
function quietly(start: () => unknown): void {
  try {
    Promise.resolve(start()).catch(() => {})
  } catch {
    // as above
  }
}
