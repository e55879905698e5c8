import { build } from 'esbuild'
import type { Bundle } from './bundler.js'

export async function esbuild(app: string): Promise<Bundle> {
  const { outputFiles, warnings } = await build({
    entryPoints: [app],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8', // else Cyrillic and Hangul are written as escapes, at six characters each
    write: false,
    logLevel: 'silent',
  })
  return { code: outputFiles[0]?.text ?? '', warnings: warnings.map(({ text }) => text) }
}
