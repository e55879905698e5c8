/**
 * Long work that leaves room for others: it rests now and then, and ends where a signal calls it off.
 *
 * @module
 */

/** What is asked of an `AbortSignal`, which is one. */
export interface LoadSignal {
  /** Whether it was given. */
  readonly aborted: boolean
  /** With what reason. */
  readonly reason?: unknown
  /** Begins to listen. */
  addEventListener(type: 'abort', listener: () => void): void
  /** Ends it. */
  removeEventListener(type: 'abort', listener: () => void): void
}

export interface Pace {
  /** Waits for something, no longer than until the signal; throws its reason then. */
  readonly wait: <T>(promise: Promise<T>) => Promise<T>
  /** Rests where there was no rest for a while, so that others have their turn. */
  readonly rest: () => Promise<void>
  /** Whether it is time to rest. */
  readonly isTime: () => boolean
  /** Throws the reason of the signal where it was given. */
  readonly check: () => void
  /** Takes away what was set up. */
  readonly end: () => void
}

interface Port {
  onmessage: (() => void) | null
  postMessage(message: null): void
  close(): void
}
declare const MessageChannel: new () => { readonly port1: Port; readonly port2: Port }

/** How long there is no rest, in milliseconds: less than a picture of a smooth page takes. */
const stretch = 12

/** What is never given. */
const noSignal: LoadSignal = { aborted: false, addEventListener: () => {}, removeEventListener: () => {} }

export function pace(given: LoadSignal | undefined): Pace {
  const signal = given ?? noSignal
  let rested = Date.now()
  let callOff: (reason: unknown) => void = () => {}
  const onAbort = (): void => callOff(signal.reason)
  signal.addEventListener('abort', onAbort)
  const check = (): void => {
    if (signal.aborted) throw signal.reason
  }
  // Not a race between promises: one that never settles would keep every other that it ever raced with.
  const wait = <T>(promise: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      callOff = reject
      promise.then(resolve, reject)
    })
  return {
    wait,
    isTime: () => Date.now() - rested >= stretch,
    rest: async () => {
      await nextTurn()
      rested = Date.now()
      check()
    },
    check,
    end: () => signal.removeEventListener('abort', onAbort),
  }
}

/** After whatever else is due; a timer would wait for milliseconds more. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
