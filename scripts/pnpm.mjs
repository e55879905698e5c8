// `npm start` and `npm test` need nothing but Node and npm: this runs a script of the workspace with
// the pnpm that package.json pins, fetched by npx, or with the pnpm that is already running.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const run = ['--silent', 'run', ...process.argv.slice(2)]
const underPnpm = process.env.npm_config_user_agent?.startsWith('pnpm/')
const [command, ...args] = underPnpm ? ['pnpm', ...run] : ['npx', '--yes', packageManager, ...run]

const { status } = spawnSync(command, args, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
})
process.exitCode = status ?? 1
