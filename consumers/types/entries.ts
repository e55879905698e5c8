// What the entries of the installed package hold, asked of the package itself: nothing is listed by hand.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript-6.0'

export interface Entry {
  readonly specifier: string
  /** The names that the running module has. */
  readonly values: readonly string[]
  /** The declarations that `import` finds, and those that `require` finds. */
  readonly declared: { readonly import: Declared; readonly require: Declared }
}

interface Declared {
  readonly values: readonly string[]
  /** Each type as it is written in use, such as `Claim`, `Claim<RecordIds>` and `Life<string>`. */
  readonly types: readonly string[]
}

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string | Conditions>>
}
type Conditions = Readonly<Record<'import' | 'require', { readonly types: string }>>

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** The entries that can be imported as modules. */
export function entriesOf(folder: string): readonly Entry[] {
  const { name, exports } = manifestOf(folder)
  const load = createRequire(join(folder, 'package.json'))
  const modules = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'string' ? [] : [{ specifier: join(name, path), target }],
  )
  const files = modules.flatMap(({ target }) => [target.import.types, target.require.types])
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] },
  )
  return modules.map(({ specifier, target }) => ({
    specifier,
    values: Object.keys(load(specifier)).sort(),
    declared: {
      import: declaredIn(join(folder, target.import.types), program),
      require: declaredIn(join(folder, target.require.types), program),
    },
  }))
}

/** The JSON files that can be imported. */
export function jsonOf(folder: string): readonly string[] {
  const { name, exports } = manifestOf(folder)
  return Object.entries(exports)
    .filter(([path]) => path.endsWith('.json'))
    .flatMap(([path, target]) => {
      if (typeof target !== 'string' || !path.includes('*')) return [join(name, path)]
      const files = readdirSync(join(folder, dirname(target))).filter((file) => file.endsWith('.json'))
      return files.sort().map((file) => join(name, dirname(path), file))
    })
}

function declaredIn(file: string, program: ts.Program): Declared {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const symbols = (module ? checker.getExportsOfModule(module) : []).map((symbol) => ({
    name: symbol.name,
    meant: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  }))
  const named = (flag: ts.SymbolFlags) => symbols.filter(({ meant }) => meant.flags & flag)
  return {
    values: named(ts.SymbolFlags.Value)
      .map(({ name }) => name)
      .sort(),
    types: named(ts.SymbolFlags.Type).flatMap(({ name, meant }) => inUse(name, meant)),
  }
}

/** A generic type is used as its defaults have it, and for the ids of the record. */
function inUse(name: string, { declarations }: ts.Symbol): readonly string[] {
  const [declaration] = declarations ?? []
  const parameters =
    declaration && (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
      ? (declaration.typeParameters ?? [])
      : []
  const bounds = parameters.map(({ constraint }) => constraint?.getText() ?? 'unknown')
  const plain = parameters.some((parameter) => parameter.default === undefined)
    ? `${name}<${bounds.join(', ')}>`
    : name
  return bounds[0] === 'Ids' ? [plain, `${name}<RecordIds>`] : [plain]
}
