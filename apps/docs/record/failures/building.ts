import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Failure, Provoked } from './failure'
import { ended } from './process'

const root = join(__dirname, '../../../..')
const start = join(root, 'scripts/pnpm.mjs')
const serve = join(root, 'apps/docs/serve.mjs')

/** What the scripts of the repository say themselves; what npm and others say beside it changes with their version. */
const ours = /^dprk-ru: /

/** On a machine with no more programs than these. */
async function withPrograms(
  programs: Readonly<Record<string, string>>,
  use: (env: Readonly<Record<string, string | undefined>>) => Promise<Provoked>,
): Promise<Provoked> {
  const folder = mkdtempSync(join(tmpdir(), 'failures-'))
  try {
    for (const [name, path] of Object.entries(programs)) symlinkSync(path, join(folder, name))
    return await use({ PATH: folder, HOME: folder, npm_config_cache: join(folder, 'cache') })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** While somebody else listens on a port. */
async function withPortTaken(use: (port: number) => Promise<Provoked>): Promise<Provoked> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, listening))
  try {
    return await use((server.address() as AddressInfo).port)
  } finally {
    await new Promise((closed) => server.close(closed))
  }
}

const npx = join(dirname(process.execPath), 'npx')

/** What the scripts of the repository say where the machine is not as they need it. */
export const building: readonly Failure[] = [
  {
    id: 'older-node',
    title: 'A Node.js that is too old',
    attempts: [
      {
        code: 'npm start',
        provoke: () =>
          ended(process.execPath, ['--require', join(__dirname, 'older-node.cjs'), start, 'start:all'], {
            lines: ours,
          }),
      },
    ],
    means:
      'The tools of this repository need features that an older Node.js does not have. Nothing was installed. The published package itself asks for Node 20 or later.',
    mend: 'Install a newer one; `node --version` says which one answers. Where several are installed, the first on the PATH is taken.',
  },
  {
    id: 'no-npx',
    title: 'No npx',
    attempts: [
      {
        code: 'npm start',
        provoke: () =>
          withPrograms({}, (env) => ended(process.execPath, [start, 'start:all'], { env, lines: ours })),
      },
    ],
    means: 'npm and npx come with Node.js. Here there is a Node.js and neither of them on the PATH.',
    mend: 'Install Node.js whole, from nodejs.org or with the package `npm` of your distribution. With pnpm alone `pnpm start` does the same.',
  },
  {
    id: 'no-network',
    title: 'No network, or a registry that does not answer',
    attempts: [
      {
        code: 'npm start',
        provoke: () =>
          withPrograms({ npx, node: process.execPath, sh: '/bin/sh' }, (env) =>
            ended(process.execPath, [start, 'start:all'], {
              env: { ...env, npm_config_registry: 'http://127.0.0.1:9', npm_config_fetch_retries: '0' },
              lines: ours,
            }),
          ),
      },
    ],
    means:
      'The first run fetches pnpm and the dependencies from the npm registry. What was fetched once is not asked for again. Dependencies that are missing or out of date are installed before any script runs.',
    mend: 'See that the registry is reached: `npm ping`. Behind a proxy set `HTTPS_PROXY`, and `NODE_EXTRA_CA_CERTS` where it has a certificate of its own. An installation that broke off is mended by running the command again.',
  },
  {
    id: 'no-chromium',
    title: 'No Chromium for the tests of the site',
    attempts: [
      {
        code: 'npm run e2e',
        provoke: () =>
          withPrograms({}, (env) => ended(process.execPath, [join(root, 'scripts/program.mjs')], { env })),
      },
    ],
    means:
      'The tests in the browser, and those of the package in it, need a Chromium. None is on the PATH, and it could not be installed: that is tried as root on Debian alone.',
    mend: 'Install it as the message says. A browser that lies elsewhere is found through the PATH. `npm test` needs none.',
  },
  {
    id: 'port-taken',
    title: 'A port that is taken',
    attempts: [
      {
        code: 'npm run site',
        provoke: () =>
          withPortTaken((port) =>
            ended(process.execPath, [serve, '--port', String(port)], {
              known: [
                [String(port), '3000'],
                [String(port + 1), '3001'],
              ],
            }),
          ),
      },
    ],
    means: 'Another program listens where the site was to be served; often an earlier `npm run site`.',
    mend: 'End it, or take another port as the message says. The built site is a folder of files, which any server of static files serves.',
  },
  {
    id: 'no-built-site',
    title: 'No built site',
    attempts: [
      {
        code: 'pnpm --filter @dprk-ru/docs serve',
        provoke: () => ended(process.execPath, [serve, '--dir', 'no-such-folder']),
      },
    ],
    means: 'There is nothing to serve yet.',
    mend: '`npm run site` builds the site and serves it.',
  },
]
