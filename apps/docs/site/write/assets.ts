import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dataset } from '@dprk-ru/data'
import { build, transform } from 'esbuild'
import { href } from '../addresses.js'
import type { Assets } from '../shell/Page.js'
import { styleSheets } from '../styles/order.js'
import { bundledFiles, writeNotices } from './notices.js'
import { policyFor } from './policy.js'

const here = fileURLToPath(new URL('../', import.meta.url))

/** Writes the scripts, the style sheet and the record that the scripts fetch; says under which names. */
export async function writeAssets(folder: string, record: Dataset): Promise<Assets> {
  await rm(join(folder, 'site'), { recursive: true, force: true })
  await mkdir(join(folder, 'site'), { recursive: true })
  const { possible: _, ...tables } = record
  await writeFile(join(folder, 'record.json'), JSON.stringify(tables))
  const firstPaint = await minified(await readFile(join(here, 'client/first-paint.js'), 'utf8'), 'js')
  return {
    style: await writeStyle(folder),
    scripts: await writeScripts(folder),
    firstPaint,
    policyOf: ({ runsWasm }) => policyFor([firstPaint], runsWasm ? { scripts: "'wasm-unsafe-eval'" } : {}),
  }
}

async function writeStyle(folder: string): Promise<string> {
  const sheets = await Promise.all(styleSheets.map((name) => readFile(join(here, 'styles', name), 'utf8')))
  const css = await minified(sheets.join('\n'), 'css')
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8)
  await writeFile(join(folder, 'site', `style-${hash}.css`), css)
  return href(`/site/style-${hash}.css`)
}

async function writeScripts(folder: string): Promise<Record<string, string>> {
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: ['client/page.ts', 'client/views/*.ts'],
    outdir: join(folder, 'site'),
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none', // all notices stand in one file
    metafile: true,
    // The package is free of side effects, and its files still name the chunks that they share.
    logOverride: { 'ignored-bare-import': 'silent' },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.DOCS_BASE_URL': JSON.stringify(process.env.DOCS_BASE_URL ?? ''),
    },
  })
  await writeNotices(folder, bundledFiles(metafile, here))
  return Object.fromEntries(
    Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
      entryPoint === undefined
        ? []
        : [[basename(entryPoint, '.ts'), href(`/site/${basename(file)}`)] as const],
    ),
  )
}

async function minified(source: string, loader: 'css' | 'js'): Promise<string> {
  return (await transform(source, { loader, minify: true, target: 'esnext' })).code.trim()
}
