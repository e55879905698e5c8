/** The compilers, as package.json names them: the last patch of each minor version. */
export const versions = [
  '5.0',
  '5.1',
  '5.2',
  '5.3',
  '5.4',
  '5.5',
  '5.6',
  '5.7',
  '5.8',
  '5.9',
  '6.0',
  '7.0',
] as const
export type Version = (typeof versions)[number]

/** One way in which TypeScript looks for the declarations of a package. */
export interface Mode {
  readonly name: string
  readonly module: string
  readonly moduleResolution: string
  /** Of the files that import: it decides between ESM and CommonJS. */
  readonly extension: 'mts' | 'cts' | 'ts'
  /** Whether `import x = require('x')` may be written. */
  readonly requires: boolean
  /** The first version that knows it. */
  readonly since: Version
}

export const modes: readonly Mode[] = [
  ...(['node16', 'nodenext'] as const).flatMap((module): readonly Mode[] => [
    {
      name: `${module}-esm`,
      module,
      moduleResolution: module,
      extension: 'mts',
      requires: false,
      since: '5.0',
    },
    {
      name: `${module}-commonjs`,
      module,
      moduleResolution: module,
      extension: 'cts',
      requires: true,
      since: '5.0',
    },
  ]),
  {
    name: 'bundler-esnext',
    module: 'esnext',
    moduleResolution: 'bundler',
    extension: 'ts',
    requires: false,
    since: '5.0',
  },
  {
    name: 'bundler-preserve',
    module: 'preserve',
    moduleResolution: 'bundler',
    extension: 'ts',
    requires: true,
    since: '5.4',
  },
]

/** The modes that a version knows. */
export function modesOf(version: Version): readonly Mode[] {
  return modes.filter(({ since }) => versions.indexOf(since) <= versions.indexOf(version))
}

/** How a file of a mode imports JSON as `name`: Node's ESM asks for an attribute, which 5.3 was the first to read. */
export function jsonImport(name: string, specifier: string, mode: Mode, version: Version): string {
  if (mode.extension === 'cts') return `import ${name} = require('${specifier}')`
  const asked = mode.module === 'nodenext' && versions.indexOf(version) >= versions.indexOf('5.3')
  return `import ${name} from '${specifier}'${asked ? " with { type: 'json' }" : ''}`
}
