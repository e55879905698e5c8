import { isWidened } from './declarations.js'
import { missing } from './missing.js'
import type { Reason } from './policy.js'
import type { Surface } from './surface.js'

type Declarations = Surface['declarations']

/** What became of the declarations of the exports. */
export function declarationReasons(before: Declarations, after: Declarations): readonly Reason[] {
  const [were, are] = [byName(before), byName(after)]
  return [
    ...missing([...were.keys()], [...are.keys()]).map(
      (name): Reason => ({ rule: 'export-gone', what: `${name}: is gone` }),
    ),
    ...missing([...are.keys()], [...were.keys()]).map(
      (name): Reason => ({ rule: 'export-added', what: `${name}: is new` }),
    ),
    ...[...were].flatMap(([name, was]): readonly Reason[] => {
      const is = are.get(name)
      if (is === undefined || is === was) return []
      return [
        {
          rule: isWidened(was, is) ? 'export-added' : 'export-changed',
          what: `${name}: ${lineByLine(was.split('\n'), is.split('\n'))}`,
        },
      ]
    }),
  ]
}

function byName(declarations: Declarations): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(declarations).flatMap(([entry, all]) =>
      Object.entries(all).map(([name, text]) => [`${entry} › ${name}`, text] as const),
    ),
  )
}

function lineByLine(before: readonly string[], after: readonly string[]): string {
  const lines = [
    ...missing(before, after).map((line) => `− ${line.trim()}`),
    ...missing(after, before).map((line) => `+ ${line.trim()}`),
  ]
  return lines.join(' ') || 'the same lines stand otherwise'
}
