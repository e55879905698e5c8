import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Attempt, Failure, Provoked } from './failure'
import { ended } from './process'

const compiler = join(__dirname, '../../../../packages/data/compiler')
const example = join(compiler, 'rules/example')
const document = 'documents/daily-engineers.yaml'

/** What is done to a folder with the invented record of the rules, before the command that the page shows. */
interface Situation {
  /** What stands in another way than it should, by the file below `records`. */
  readonly changed?: readonly (readonly [file: string, change: (text: string) => string | Uint8Array])[]
  /** The record was released before. */
  readonly released?: true
  /** What the exit code does not tell: a command that says no more than that something was left out. */
  readonly endsWell?: true
}

/** A command of `record` that fails on a copy of an invented record, beside which its text lies. */
function command(line: string, { changed = [], released, endsWell }: Situation = {}): Attempt {
  return {
    code: `pnpm record ${line}`,
    provoke: () =>
      inCopy(async (folder) => {
        if (released) await done(record(folder, 'release'))
        for (const [file, change] of changed) {
          const path = join(folder, 'records', file)
          writeFileSync(path, change(readFileSync(path, 'utf8')))
        }
        const outcome = await record(folder, line)
        return endsWell ? { ...outcome, as: outcome.as || 'no error' } : outcome
      }),
  }
}

/** Each slip by itself would be told of as a record that is as it should be. */
const replaced =
  (words: string, by: string) =>
  (text: string): string => {
    if (!text.includes(words)) throw new Error(`the example has no "${words}"`)
    return text.replace(words, () => by)
  }

function record(folder: string, line: string): Promise<Provoked> {
  const args = line.match(/'[^']*'|\S+/g)?.map((word) => word.replaceAll("'", '')) ?? []
  const own = args.includes('--records') ? [] : ['--records', 'records']
  const loader = pathToFileURL(require.resolve('tsx')).href
  return ended(process.execPath, ['--import', loader, join(compiler, 'cli.ts'), ...args, ...own], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' },
    lines: /^(?!\d+ documents, \d+ questions,)/, // the last line, which says how long it took
  })
}

async function done(outcome: Promise<Provoked>): Promise<void> {
  const { as, message } = await outcome
  if (as !== '') throw new Error(message)
}

async function inCopy(use: (folder: string) => Promise<Provoked>): Promise<Provoked> {
  const folder = mkdtempSync(join(tmpdir(), 'failures-'))
  try {
    cpSync(await prepared(), folder, { recursive: true })
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

let preparing: Promise<string> | undefined

/** A folder with the example's record and text, its passages locked; made once, and taken away with the process. */
function prepared(): Promise<string> {
  preparing ??= prepare()
  return preparing
}

async function prepare(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'failures-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  cpSync(example, join(folder, 'records'), {
    recursive: true,
    filter: (path) => !/\.(ts|txt)$/.test(path),
  })
  mkdirSync(join(folder, 'texts'))
  mkdirSync(join(folder, 'empty'))
  const text = readFileSync(join(example, 'text.txt'), 'utf8')
  writeFileSync(join(folder, 'texts/daily-engineers.txt'), text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const path = join(folder, 'records', document)
  const written = `{sha256: ${sha256}, length: ${[...text].length}}`
  writeFileSync(path, replaced('{sha256: TEXT, length: 0}', written)(readFileSync(path, 'utf8')))
  await done(record(folder, 'verify --sources texts --write'))
  return folder
}

/** What `record` says to whoever edits the record, on an invented one: Arland, Borland and the Daily. */
export const editing: readonly Failure[] = [
  {
    id: 'no-such-command',
    title: 'A command, flag or folder that there is not',
    attempts: [
      command('chek'),
      command('check --jason'),
      command('check --records recrods'),
      command('verify'),
      command('verify --sources txets'),
      command('verify --sources records/links.yaml'),
      command('new clam'),
      command('fix actors.yaml'),
    ],
    means: 'The call itself could not be read; nothing was looked at and nothing was changed.',
    mend: '`pnpm record --help` lists the commands, `pnpm record new claim --help` the flags of a claim. A folder is looked for from where you stand.',
  },
  {
    id: 'no-such-record',
    title: 'An id, a text or a revision that is not there',
    attempts: [
      command('show ar-diver'),
      command('diff no-such'),
      command(
        "new document --text nowhere.txt --id one --publisher daily --title One --published '2030 stated'",
      ),
    ],
    means: 'The command ran, and what it was to work on is not in the record, the folder or the repository.',
    mend: 'Take the id that the message proposes. A revision is what git knows: a commit, a branch, a tag, `HEAD~1`.',
  },
  {
    id: 'unreadable-yaml',
    title: 'A file that is not YAML, or not text',
    attempts: [
      command('check', { changed: [['places.yaml', replaced('  kind: city', '\tkind: city')]] }),
      command('check', {
        changed: [['places.yaml', () => Uint8Array.of(0x62, 0x6f, 0x72, 0xff, 0x3a)]],
      }),
    ],
    means:
      'The file could not be read at all, so nobody knows which rows it holds. The first mistake is shown with its line and column; other messages may follow from it.',
    mend: 'Indent with spaces, quote a text that holds `: ` or begins with a quotation mark, and save as UTF-8. The editor of the folder shows such slips as you type.',
  },
  {
    id: 'wrong-row',
    title: 'A field, code or id that the model does not know',
    attempts: [
      command('check', { changed: [['places.yaml', replaced('kind: city', 'kind: citty')]] }),
      command('check', { changed: [['places.yaml', replaced('within: borland', 'within: boreland')]] }),
    ],
    means:
      'The row has another shape than its table, or leans on a row that is not there. All such problems are told in one run.',
    mend: 'Do what the last line of the message says. The data dictionary has every field and code.',
  },
  {
    id: 'broken-rule',
    title: 'A rule of the codebook that is broken',
    attempts: [command('check', { changed: [[document, replaced('mode: own', 'mode: indirect')]] })],
    means:
      'The rows fit the model, and say something that the codebook rules out. The name of the rule stands in square brackets.',
    mend: 'Mend the row as the message proposes. Where the case is a true exception, enter it with its reason in `exceptions.yaml`.',
  },
  {
    id: 'moved-passage',
    title: 'A passage that the text does not hold',
    attempts: [
      command('verify --sources texts', {
        changed: [[document, replaced('We know of 40 divers among them', 'We know of 50 divers among them')]],
      }),
    ],
    means: 'The words that a report or zone gives are not in the text that the record was made from.',
    mend: 'Copy the words from the text, or its first and last words around ` … `. Then `pnpm record verify --sources <folder> --write` locks where they stand.',
  },
  {
    id: 'missing-text',
    title: 'Texts that are not there',
    attempts: [command('verify --sources empty', { endsWell: true })],
    means:
      'Article texts are not part of the repository. A document whose text is not in the folder is named and not verified; that is no mistake of the record.',
    mend: 'Save the text under the id of its document, as the message says, if you have it. Without the texts `pnpm record check` still holds every rule, with the passages as they were locked.',
  },
  {
    id: 'released-row',
    title: 'A released row that was changed or removed',
    attempts: [
      command('check', {
        released: true,
        changed: [['questions/motive.yaml', replaced('choice: [repair]', 'choice: [study]')]],
      }),
    ],
    means:
      'Whoever used the release may have cited the row. A released claim or report stays as it was, and an id names one row for good.',
    mend: 'Put it back. What is wrong is withdrawn with a reason, and what is right is added under a new id.',
  },
  {
    id: 'not-released',
    title: 'A release that does not hold what the record holds',
    attempts: [
      command('release --check'),
      command('release', { released: true }),
      command('check', { released: true, changed: [['ledger.json', () => '{']] }),
      command('check', { released: true, changed: [['ledger.json', () => '[]']] }),
    ],
    means:
      'Rows came in since the last release, the version is already taken, or the files of the last release are no longer as it left them. `npm publish` stops here.',
    mend: 'Raise `version` in `packages/data/package.json` and run `pnpm record release`. Bring `ledger.json` and `releases/` back with `git restore`; nobody edits them.',
  },
]
