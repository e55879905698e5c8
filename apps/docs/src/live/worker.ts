/**
 * Runs a reader's code in a thread of its own: it cannot touch the page, a loop without an end can be stopped, and
 * the page itself is never allowed to evaluate text. One worker runs one piece of code.
 */
import * as data from '@dprk-ru/data'
import * as formats from '@dprk-ru/data/formats'
import * as searching from '@dprk-ru/data/search'
import { run } from './run'

// Nothing here asks a host for anything, neither does what a reader pasted.
const asking = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'importScripts',
  'Worker',
]
for (const name of asking) Object.defineProperty(globalThis, name, { value: undefined })

addEventListener('message', ({ data: code }: MessageEvent<string>) => {
  postMessage(run(code, { ...data, ...formats, ...searching }))
})
