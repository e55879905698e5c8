import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { exampleRecords } from '../../test/example-records.js'

const { record, change, write, read, folder } = exampleRecords()

/** Commits the files as they are in a repository of their own. */
function commit(): void {
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', folder, ...args])
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  git('init', '-q')
  git('add', '-A')
  git(...author, 'commit', '-qm', 'one')
}

const place = { file: 'places.yaml', replace: 'kind: city', by: 'kind: citty' }
const kinds = 'country, admin1, admin2, city, site, informal'
const shape = `places.yaml:5:9 error port-vero: "citty" is not one of ${kinds}. Mend: did you mean "city"? [shape]`
const outlet =
  'actors.yaml:15:9 error daily: "newspaper" is not one of state, igo, body, unit, person, outlet [shape]'
const passages =
  'documents/daily-engineers.yaml:9:3 error daily-engineers: zones were not yet found in the text; so it is in 7 more places of this document. Mend: run "pnpm record verify --sources <folder of texts> --write" [passages-locked]'

it.each([
  ['rows that are not sound', () => change(place), `problems: 1, the first: ${shape}`],
  [
    'several problems',
    () => change(place, { file: 'actors.yaml', replace: 'kind: outlet', by: 'kind: newspaper' }),
    `problems: 2, the first: ${outlet}`,
  ],
  [
    'passages that are not locked',
    () => write('spans.lock.json', '{}\n'),
    `problems: 1, the first: ${passages}`,
  ],
  ['a lock that is none', () => write('spans.lock.json', '<<<<<<<\n'), 'spans.lock.json is no lock'],
  ['a ledger that is none', () => write('ledger.json', '<<<<<<<\n'), 'ledger.json is not JSON'],
])('nothing is compared with a revision that has %s', async (_, harm, why) => {
  harm()
  commit()
  change()
  write('ledger.json', '{}\n')
  expect(await record('diff')).toEqual({
    status: 2,
    stdout: '',
    stderr: `record: the record at HEAD does not compile (${why}): name a revision at which it does\n`,
  })
})

it('a rule that the revision broke keeps nothing from being compared', async () => {
  const wrongParent = '  kind: body\n  name: Post\n  parent: daily\n'
  write('actors.yaml', `${read('actors.yaml')}post:\n${wrongParent}`)
  commit()
  change()
  expect(await record('diff')).toEqual({ status: 0, stdout: '- post (actors)\n', stderr: '' })
})
