import { type DeclaredField, type DeclaredFields, tableForm } from './declared-fields.js'
import { missing } from './missing.js'
import type { Reason } from './policy.js'
import { fromTo } from './words.js'

/** What became of the declared fields and codes. */
export function fieldReasons(before: DeclaredFields, after: DeclaredFields): readonly Reason[] {
  const shared = Object.entries(after).flatMap(([path, is]) => {
    const was = before[path]
    return was ? [{ path, was, is }] : []
  })
  return [
    ...topmost(before, after).map(([path]): Reason => ({ rule: 'field-gone', what: `${path}: is gone` })),
    ...topmost(after, before).map(
      ([path, field]): Reason => ({
        rule: isDemanded(field) ? 'field-demanded' : 'field-added',
        what: `${path}: is new`,
      }),
    ),
    ...shared.flatMap(({ path, was, is }): readonly Reason[] =>
      inWords(was) === inWords(is)
        ? []
        : [{ rule: 'field-reshaped', what: `${path}: ${fromTo(inWords(was), inWords(is))}` }],
    ),
    ...shared.flatMap(({ path, was: { codes: were = [] }, is: { codes: are = [] } }): readonly Reason[] => [
      ...missing(were, are).map(
        (code) => ({ rule: 'code-gone', what: `${path}: "${code}" is gone` }) as const,
      ),
      ...missing(are, were).map(
        (code) => ({ rule: 'code-added', what: `${path}: "${code}" is new` }) as const,
      ),
    ]),
  ]
}

/** The fields that one has alone; a kind of row is told by its code, and what is below another path by that. */
function topmost(one: DeclaredFields, other: DeclaredFields): readonly (readonly [string, DeclaredField])[] {
  return Object.entries(one).filter(
    ([path, { form }]) => !other[path] && (form.startsWith(tableForm) || other[above(path)]),
  )
}

/** The path that another is below; a kind of row is below none. */
function above(path: string): string {
  return path.replace(/(?:\.\w+|\[\d*\]|\{\})$/, '')
}

function isDemanded({ form, optional }: DeclaredField): boolean {
  return !optional && !form.startsWith(tableForm)
}

function inWords({ form, optional }: DeclaredField): string {
  return `${form}${optional ? ', or absent' : ''}`
}
