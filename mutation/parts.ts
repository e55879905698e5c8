/** A part of the code, and the tests that answer for it; all are globs in the folder of the package. */
export interface Part {
  readonly code: readonly string[]
  readonly tests: readonly string[]
  /** Slower tests, run for the changes that those miss, and not among them. */
  readonly further: readonly string[]
}

const agree = 'test/oracle/{agree,views}.test.ts'

/**
 * The parts by their folders. A change is to be noticed near to where it was made, so each part is held to the tests
 * beside it, and to those named here because they are written for it and stand elsewhere. Tests that start other
 * processes are not among them: a change is made in this process alone.
 */
export const parts: Readonly<Record<string, Part>> = {
  src: {
    code: ['src/*.ts'],
    tests: ['src/*.test.ts'],
    further: [
      agree,
      'test/{examples,golden}.test.ts',
      'src/{formats,indexes,readings,schema,views}/*.test.ts',
    ],
  },
  'src/schema': folder('src/schema', ['src/{dataset,hostile-arguments}.test.ts'], ['src/formats/*.test.ts']),
  'src/indexes': folder(
    'src/indexes',
    ['src/views/*.test.ts'],
    [agree, 'test/{golden,views-of-many}.test.ts'],
  ),
  'src/views': folder(
    'src/views',
    ['src/hostile-arguments.test.ts'],
    [agree, 'test/{examples,golden,views-of-many}.test.ts'],
  ),
  'src/readings': folder('src/readings', ['test/golden.test.ts'], [agree, 'test/examples.test.ts']),
  'src/words': folder('src/words', [], ['test/{examples,golden}.test.ts']),
  'src/formats': folder('src/formats'),
  'src/search': folder('src/search'),
  compiler: {
    code: ['compiler/*.ts'],
    tests: ['compiler/*.test.ts'],
    further: ['compiler/{commands,rules}/*.test.ts'],
  },
  'compiler/commands': folder(
    'compiler/commands',
    ['compiler/record.test.ts'],
    ['compiler/{fix,releases}.test.ts'],
  ),
  'compiler/read': folder('compiler/read', [], ['compiler/{fix,hostile}.test.ts']),
  'compiler/rules': folder('compiler/rules'),
  'compiler/passages': folder('compiler/passages', [], ['compiler/record.test.ts']),
  'compiler/write': folder('compiler/write', [], ['compiler/commands/new.test.ts']),
  'compiler/emit': {
    code: ['compiler/emit/*.ts'],
    tests: ['compiler/emit/*.test.ts'],
    further: ['compiler/emit/{data-files,data-package,editor-schemas}.test.ts'],
  },
  'compiler/emit/relations': folder('compiler/emit/relations'),
  'compiler/release-size': folder(
    'compiler/release-size',
    [],
    ['compiler/commands/make-release.test.ts', 'compiler/releases.test.ts'],
  ),
}

function folder(path: string, tests: readonly string[] = [], further: readonly string[] = []): Part {
  return { code: [`${path}/**/*.ts`], tests: [`${path}/**/*.test.ts`, ...tests], further }
}

/** Code that does something when it runs, by its globs in the repository: types and lists of exports do not. */
export function codeOf({ code }: Part): readonly string[] {
  return [
    ...code.map((glob) => `packages/data/${glob}`),
    '!packages/data/**/*.test.ts',
    '!packages/data/**/*.test-d.ts',
    '!packages/data/src/model.ts',
    '!packages/data/src/release-changes.ts',
    '!packages/data/src/**/index.ts',
    '!packages/data/compiler/cli.ts',
  ]
}
