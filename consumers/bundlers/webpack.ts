import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import bundle, { type Stats } from 'webpack'
import type { Bundle } from './bundler.js'

export async function webpack(app: string): Promise<Bundle> {
  const out = { path: join(dirname(app), 'webpack'), filename: `${basename(app, '.mjs')}.js` }
  const compiler = bundle({
    mode: 'production',
    entry: app,
    performance: false, // the whole exercise is larger than webpack likes
    output: out,
  })
  const stats = await new Promise<Stats | undefined>((done, failed) =>
    compiler.run((error, result) => (error ? failed(error) : done(result))),
  )
  const { warnings = [], errors = [] } = stats?.toJson({ all: false, warnings: true, errors: true }) ?? {}
  const said = [...errors, ...warnings].map(({ message }) => message)
  return { code: readFileSync(join(out.path, out.filename), 'utf8'), warnings: said }
}
