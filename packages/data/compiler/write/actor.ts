import type { Change } from './change.js'
import { codesOf } from './codes.js'
import type { Context } from './context.js'
import { always, type Flag, type Given, only, required } from './flags.js'
import { refuseTaken } from './free-id.js'
import { insertRow } from './insert-row.js'

export const actorFlags: readonly Flag[] = [
  {
    name: 'kind',
    takes: 'K',
    wants: 'what kind of actor it is',
    needed: always,
    codes: codesOf('actors', 'kind'),
  },
  {
    name: 'id',
    takes: 'ID',
    wants: 'its id, such as "kr-mfa" or "lin-jian"',
    needed: always,
    whyNot: whyNobody,
    fresh: true,
  },
  { name: 'name', takes: 'N', wants: 'its name in English', needed: always },
  { name: 'parent', takes: 'ID', wants: 'the state or body that it belongs to', table: 'actors' },
]

/** A claimant of null is nobody named, so an actor of this id could make no claim. */
function whyNobody(id: string): string | undefined {
  return id === 'null' ? '"null" says that nobody is named; give an id that says who it is' : undefined
}

export function newActor(given: Given, { files, taken }: Context): Change {
  const id = refuseTaken(required(given, 'id'), taken)
  const fields = {
    kind: required(given, 'kind'),
    name: required(given, 'name'),
    parent: only(given, 'parent'),
  }
  const file = 'actors.yaml'
  return {
    files: new Map([[file, insertRow(files.get(file) ?? '', id, fields)]]),
    added: [{ what: 'actor', id, file }],
  }
}

/** Where an actor of a kind is named next. */
export function afterActor(kind: string, id: string): readonly string[] {
  if (kind === 'person') return [`pnpm record new claim --speaker ${id} …`]
  const claim = `pnpm record new claim --claimant ${id} …`
  return kind === 'outlet' ? [`pnpm record new document --publisher ${id} …`, claim] : [claim]
}
