// Serves the built site as Docusaurus does, and says what to do where it cannot: it would end without an error.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const folder = dirname(fileURLToPath(import.meta.url))
const args = process.argv.slice(2)
const { port = '3000', dir = 'build' } = parseArgs({
  args,
  options: { port: { type: 'string' }, dir: { type: 'string' } },
  strict: false,
}).values

if (await isTaken(Number(port))) {
  const another = `pnpm --filter @dprk-ru/docs serve --port ${Number(port) + 1}`
  refuse(`something listens on port ${port} already: end it, or serve on another with "${another}"`)
} else if (!existsSync(join(folder, String(dir), 'index.html')))
  refuse(`there is no built site in apps/docs/${dir}: "npm run site" builds it, then serves it`)
else run()

function run() {
  const program = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs')
  const child = spawn(process.execPath, [program, 'serve', '--no-open', ...args], {
    cwd: folder,
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

function refuse(message) {
  console.error(`dprk-ru: ${message}`)
  process.exitCode = 1
}

/** Whether a server of our own could not listen there. */
function isTaken(port) {
  return new Promise((told) => {
    const server = createServer()
    server.once('error', () => told(true))
    server.listen(port, () => server.close(() => told(false)))
  })
}
