import { loadNdjson } from '@dprk-ru/data/formats'

const halt = new AbortController() // halt.abort() calls the load off
const { body } = await fetch('/my-record.ndjson')
if (!body) throw new Error('nothing came')

await loadNdjson(body, {
  signal: halt.signal,
  onProgress: ({ rows, bytes }) => console.log(`${rows} rows, ${bytes} bytes`),
})
