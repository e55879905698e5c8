import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { About } from '../about.js'
import { type Compiled, compile } from '../compile.js'
import { type Problem, withFrame } from '../problem.js'
import { type Files, readFiles } from '../read/files.js'

/** The folder of the package. */
export const packageFolder = fileURLToPath(new URL('../..', import.meta.url))

/** The record files that a command works on. */
export class Workspace {
  readonly folder: string
  readonly files: Files
  /** What the package says of itself. */
  readonly about: About
  /** The release that is being prepared. */
  readonly release: string
  /** Where the modules that are made from the record go: they are code of the package. */
  readonly generated: string = join(packageFolder, 'generated')

  constructor(folder: string = join(packageFolder, 'records')) {
    this.folder = folder
    this.files = readFiles(folder)
    const manifest = readFileSync(join(packageFolder, 'package.json'), 'utf8')
    const { version, description, keywords } = JSON.parse(manifest) as About
    this.about = { version, description, keywords }
    this.release = version
  }

  compile(files: Files = this.files): Compiled {
    return compile(files, this.release)
  }

  /** The record, or nothing where it has errors; they are told. */
  compileWhole(files: Files = this.files): Compiled | undefined {
    const compiled = this.compile(files)
    return this.tell(compiled.problems) === 0 ? compiled : undefined
  }

  /** Prints problems with the lines that they are on, and says how many are errors. */
  tell(problems: readonly Problem[]): number {
    for (const problem of problems) {
      const file = this.pathOf(problem.file)
      console.error(`${withFrame({ ...problem, file }, this.files.get(problem.file))}\n`)
    }
    return problems.filter(({ severity }) => severity === 'error').length
  }

  /** The path of a record file from where the command was called. */
  pathOf(file: string): string {
    return relative(process.cwd(), join(this.folder, file))
  }
}
