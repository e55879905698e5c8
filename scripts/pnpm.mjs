// `npm start` and `npm test` need nothing but Node and npm: this runs a script of the workspace with
// the pnpm that package.json pins, fetched by npx, or with the pnpm that is already running.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
const { packageManager, engines } = JSON.parse(manifest)
const run = ['--silent', 'run', ...process.argv.slice(2)]
const underPnpm = process.env.npm_config_user_agent?.startsWith('pnpm/')
const pnpm = underPnpm ? ['pnpm'] : ['npx', '--yes', packageManager]

if (isOlder(process.version, engines.node)) {
  refuse(
    `Node.js ${process.version} runs here, and ${engines.node} is needed: get it from https://nodejs.org`,
  )
} else {
  const { status, error } = started(run, 'inherit')
  process.exitCode = status ?? 1
  if (error !== undefined)
    refuse(`${pnpm[0]} could not be run (${error.code}): see that it is on the PATH; npx comes with npm`)
  // A script that failed has said why; a pnpm that never ran has not.
  else if (status !== 0 && !underPnpm && started(['--version'], 'ignore').status !== 0)
    refuse(
      `${packageManager} could not be fetched: see that the npm registry is reached ("npm ping"), then try again`,
    )
}

function started(args, stdio) {
  const [command = '', ...before] = pnpm
  return spawnSync(command, [...before, ...args], {
    stdio,
    shell: process.platform === 'win32',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  })
}

/** Whether a version is below the least that a range such as ">=20.19" takes. */
function isOlder(version, range) {
  const parts = (text) => (text.match(/\d+/g) ?? []).map(Number)
  const [has, needs] = [parts(version), parts(range)]
  const differs = needs.findIndex((part, index) => part !== has[index])
  return differs >= 0 && (has[differs] ?? 0) < needs[differs]
}

function refuse(message) {
  console.error(`dprk-ru: ${message}`)
  process.exitCode = 1
}
