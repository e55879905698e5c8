// The pages of the record written once more, in a copy of the workspace beside this one.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const left = new Set(['node_modules', '.docusaurus', '.turbo', 'build', 'reports'])

/**
 * Runs the renderer for a base path over a copy of what Docusaurus built, if any, and of another record, if one is
 * named; `use` finds the written folder.
 */
export async function rendered<Result>(
  { base = '/', docs, record }: { readonly base?: string; readonly docs?: string; readonly record?: string },
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const copy = mkdtempSync(join(tmpdir(), 'dprk-ru-site-'))
  try {
    const app = join(copy, 'apps/docs')
    mkdirSync(app, { recursive: true })
    cpSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'))
    cpSync(join(root, 'scripts'), join(copy, 'scripts'), { recursive: true })
    cpSync(join(root, 'apps/docs'), app, { recursive: true, filter: (path) => !left.has(basename(path)) })
    symlinkSync(join(root, 'apps/docs/node_modules'), join(app, 'node_modules'))
    const build = join(app, 'build')
    mkdirSync(build)
    cpSync(join(root, 'apps/docs/static'), build, { recursive: true })
    if (docs !== undefined)
      for (const part of ['docs', 'assets', 'files'])
        cpSync(join(docs, part), join(build, part), { recursive: true })
    execFileSync('node_modules/.bin/tsx', ['--tsconfig', 'site/tsconfig.json', 'site/build.ts'], {
      cwd: app,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DOCS_BASE_URL: base,
        ...(record && { SITE_RECORD: record }),
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return await use(build)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
