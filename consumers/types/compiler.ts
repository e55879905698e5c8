// The compilers of a stranger, on the projects that they compile.
import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Entry } from './entries.js'
import { type Mode, modesOf, type Version } from './modes.js'
import { entryProbe, fileName, jsonProbe } from './probes.js'

const own = fileURLToPath(new URL('project', import.meta.url))
const run = promisify(execFile)

/** What the projects are written from. */
export interface Sources {
  readonly entries: readonly Entry[]
  readonly json: readonly string[]
  /** The example of the package's README. */
  readonly example: string
}

/**
 * What the compiler of a version has to say against the project, in every mode that it knows, a line each; none where
 * it is content. A line begins with the mode, or with the path of the package's file.
 *
 * @param folder - where the projects are written, below the folder that has the package in its node_modules
 * @param options - compiler options other than a stranger's own
 */
export async function complaints(
  version: Version,
  folder: string,
  sources: Sources,
  options: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> {
  const cwd = join(folder, version)
  const projects = modesOf(version).map((mode) => {
    writeProject(join(cwd, mode.name), sources, mode, version, options)
    return mode.name
  })
  const tsc = fileURLToPath(new URL(`../node_modules/typescript-${version}/bin/tsc`, import.meta.url))
  try {
    // One process for all modes: it reads the libraries once, and is warm after the first.
    await run(process.execPath, [tsc, '--build', '--pretty', 'false', ...projects], { cwd })
    return []
  } catch (error) {
    const { stdout = '', stderr = '', message = '' } = error as Partial<Record<string, string>>
    return (`${stdout}${stderr}`.trim() || message).split('\n')
  }
}

function writeProject(
  folder: string,
  { entries, json, example }: Sources,
  mode: Mode,
  version: Version,
  options: Readonly<Record<string, unknown>>,
): void {
  const file = (name: string, text: string): readonly [string, string] => [
    name.endsWith('.d.ts') ? name : name.replace(/ts$/, mode.extension),
    text.replaceAll(/(from '\.\/.*)\.js'/g, `$1.${mode.extension.replace('t', 'j')}'`),
  ]
  const files = new Map([
    ...readdirSync(own)
      .filter((name) => name !== 'required.ts' || mode.requires)
      .map((name) => file(name, readFileSync(join(own, name), 'utf8'))),
    ...entries.map((entry) => file(`${fileName(entry.specifier)}.ts`, entryProbe(entry, mode))),
    file('json.ts', jsonProbe(json, mode, version)),
    file('example.ts', example),
  ])
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    module: mode.module,
    moduleResolution: mode.moduleResolution,
    resolveJsonModule: true,
    strict: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true, // the compiler's own libraries are its own matter
    outDir: 'out',
    ...options,
  }
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [...files.keys()] }))
}

/** Lets at most so many of the given tasks run at a time. */
export function atMost(limit: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running === limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
