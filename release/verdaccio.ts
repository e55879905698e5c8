// A registry of its own for a rehearsal: it knows no other, holds nothing, and forgets everything.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Registry {
  /** Where it answers, with a slash at the end. */
  readonly address: string
  /** The environment of an npm that knows this registry and no other, and whose settings are its own. */
  readonly environment: NodeJS.ProcessEnv
  /** The same without the right to publish. */
  readonly environmentOfStranger: NodeJS.ProcessEnv
  readonly stop: () => Promise<void>
}

const settings = `storage: ./storage
auth:
  htpasswd:
    file: ./htpasswd
uplinks: {}
packages:
  '**':
    access: $all
    publish: $authenticated
web:
  enable: false
max_body_size: 200mb
log: { type: stdout, format: json, level: fatal }
`

/** Starts one, with one user who may publish. Nothing is written but into the folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true })
  const config = join(folder, 'config.yaml')
  writeFileSync(config, settings)
  const server = fork(fileURLToPath(new URL('registry-server.mjs', import.meta.url)), [config], {
    cwd: folder,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill()
    await once(server, 'exit')
  }
  const ended = once(server, 'exit').then(() => {
    throw new Error(`the registry ended: ${said}`)
  })
  try {
    const [port] = (await Promise.race([once(server, 'message'), ended])) as [number]
    ended.catch(() => undefined) // it ends some time
    const address = `http://127.0.0.1:${port}/`
    return {
      address,
      environment: environmentOf(folder, 'publisher', address, await tokenOf(address)),
      environmentOfStranger: environmentOf(folder, 'stranger', address),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Makes a user, and gives the token under which it may publish. */
async function tokenOf(address: string): Promise<string> {
  const user = { name: 'rehearsal', password: 'rehearsal-of-a-release' }
  const answer = await fetch(`${address}-/user/org.couchdb.user:${user.name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  })
  const { token } = (await answer.json()) as { readonly token?: string }
  if (!token) throw new Error(`the registry takes no user: ${answer.status}`)
  return token
}

function environmentOf(folder: string, who: string, address: string, token?: string): NodeJS.ProcessEnv {
  const userconfig = join(folder, `${who}.npmrc`)
  const login = token ? `${address.replace('http:', '')}:_authToken=${token}\n` : ''
  writeFileSync(userconfig, `registry=${address}\n${login}`)
  // What an npm or pnpm around us has set, settings of another registry among it, is not for this one.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_)|_proxy$/i.test(name))
  return {
    ...Object.fromEntries(inherited),
    npm_config_userconfig: userconfig,
    npm_config_globalconfig: join(folder, 'no-global.npmrc'),
    npm_config_cache: join(folder, `${who}-cache`),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  }
}
