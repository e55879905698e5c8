// A consumer of 200 literal look-ups, checked by tsc against the package's declarations and against the same with
// plain strings for ids; and the list of ids that an editor shows.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { dataset } from '../packages/data/dist/index.js'
import type { Types } from './results.js'
import { random, shuffled, spreadOf } from './statistics.js'

const dist = fileURLToPath(new URL('../packages/data/dist/', import.meta.url))
const manifest = new URL('../packages/data/package.json', import.meta.url)
const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url))
const lookups = 200
const options = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  module: 'nodenext',
  target: 'es2022',
}

export function types(rounds: number): Omit<Types, 'machine' | 'versions'> {
  const folder = mkdtempSync(join(tmpdir(), 'dprk-ru-types-'))
  const variants = ['literal ids', 'string ids'].map((what, index) => {
    const project = join(folder, `${index}`)
    const installed = join(project, 'node_modules/@dprk-ru/data')
    mkdirSync(join(installed, 'dist'), { recursive: true })
    cpSync(manifest, join(installed, 'package.json'))
    for (const file of readdirSync(dist).filter((name) => name.endsWith('.d.ts'))) {
      const text = readFileSync(join(dist, file), 'utf8')
      writeFileSync(join(installed, 'dist', file), what === 'string ids' ? withoutLiterals(text) : text)
    }
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['app.ts'] }),
    )
    writeFileSync(join(project, 'app.ts'), app())
    return { what, project, seconds: [] as number[], memory: [] as number[] }
  })
  const next = random(12)
  for (let round = 0; round < rounds; round++)
    for (const { project, seconds, memory } of shuffled(variants, next)) {
      const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', project, '--extendedDiagnostics'], {
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(`the consumer does not compile:\n${stdout}`)
      seconds.push(figure(stdout, 'Total time'))
      memory.push(figure(stdout, 'Memory used') * 1024)
    }
  const shown = completions(join(variants[0]?.project ?? '', 'app.ts'), Math.max(5, rounds))
  rmSync(folder, { recursive: true, force: true })
  const { possible: _, ...tables } = dataset
  return {
    rounds,
    ids: Object.values(tables).reduce((sum, rows) => sum + rows.length, 0),
    checks: variants.map(({ what, seconds, memory }) => ({
      what,
      seconds: spreadOf(seconds),
      memory: spreadOf(memory).median,
    })),
    ...shown,
  }
}

/** Unions of string literals as `string`. */
function withoutLiterals(declarations: string): string {
  return declarations.replace(/^type (\w+) =\s*\|?\s*'[^;]*';/gm, 'type $1 = string;')
}

function app(): string {
  const tables = ['claims', 'reports', 'questions', 'documents', 'actors'] as const
  const lines = Array.from({ length: lookups }, (_, index) => {
    const table = tables[index % tables.length] ?? 'claims'
    const rows = dataset[table]
    return `export const row${index} = find(dataset, '${table}', '${rows[index % rows.length]?.id}')`
  })
  return [`import { dataset, find } from '@dprk-ru/data'`, ...lines, ''].join('\n')
}

function figure(printed: string, name: string): number {
  const [, found] = new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(printed) ?? []
  if (found === undefined) throw new Error(`tsc prints no "${name}"`)
  return Number(found)
}

function completions(file: string, rounds: number): Pick<Types, 'completions' | 'completionsShown'> {
  const text = readFileSync(file, 'utf8')
  const at = text.indexOf("'", text.indexOf("'claims', ") + 10) + 1
  const compilerOptions: ts.CompilerOptions = {
    ...options,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  }
  const samples: number[] = []
  let shown = 0
  let version = 0
  const service = ts.createLanguageService({
    getCompilationSettings: () => compilerOptions,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? `${version}` : '0'),
    getScriptSnapshot: (name) =>
      ts.sys.fileExists(name)
        ? ts.ScriptSnapshot.fromString(`${ts.sys.readFile(name)}${name === file ? ' '.repeat(version) : ''}`)
        : undefined,
    getCurrentDirectory: () => '',
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  })
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    const list = service.getCompletionsAtPosition(file, at, undefined)
    if (round > 0) samples.push(performance.now() - start)
    shown = list?.entries.length ?? 0
    version++
  }
  return { completions: spreadOf(samples), completionsShown: shown }
}
