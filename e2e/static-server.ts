// A folder on a server of this machine, sent as a host of static pages sends it: compressed, a folder's address with a
// slash at its end is its index.html, and what is not there is answered by 404.html.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Serves the files of a folder below a base path; resolves to the server and its origin. */
export async function serve(
  folder: string,
  base = '/',
): Promise<{ readonly server: Server; readonly origin: string }> {
  const known = new Map<string, Answer>()
  // An address may be longer than any host takes: what a page makes of it is asked, not what the server does.
  const server = createServer({ maxHeaderSize: 2 ** 20 }, ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)
    const { status, headers, body } = known.get(path) ?? answerTo(folder, base, path)
    known.set(path, { status, headers, body })
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function answerTo(folder: string, base: string, path: string): Answer {
  const name = path.startsWith(base) ? path.slice(base.length) : '404.html'
  const file = join(folder, path.endsWith('/') ? `${name}index.html` : name)
  try {
    return answer(200, file)
  } catch {
    return answer(404, join(folder, '404.html'))
  }
}

function answer(status: number, file: string): Answer {
  const type = types[extname(file)]
  const body = readFileSync(file)
  return type === undefined
    ? { status, headers: { 'content-type': 'application/octet-stream' }, body }
    : { status, headers: { 'content-type': type, 'content-encoding': 'gzip' }, body: gzipSync(body) }
}
