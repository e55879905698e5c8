import { type DeclaredFields, kindForm, tableForm } from './declared-fields.js'
import { missing } from './missing.js'
import type { Reason } from './policy.js'
import { fromTo } from './words.js'

/** What became of the declared fields and codes. */
export function fieldReasons(before: DeclaredFields, after: DeclaredFields): readonly Reason[] {
  const shared = Object.keys(after).filter((path) => before[path])
  return [
    ...topmost(before, after).map((path): Reason => ({ rule: 'field-gone', what: `${path}: is gone` })),
    ...topmost(after, before).map(
      (path): Reason => ({
        rule: isDemanded(after, path) ? 'field-demanded' : 'field-added',
        what: `${path}: is new`,
      }),
    ),
    ...shared.flatMap((path): readonly Reason[] => {
      const [was, is] = [inWords(before, path), inWords(after, path)]
      return was === is ? [] : [{ rule: 'field-reshaped', what: `${path}: ${fromTo(was, is)}` }]
    }),
    ...shared.flatMap((path): readonly Reason[] => {
      const [were, are] = [before[path]?.codes ?? [], after[path]?.codes ?? []]
      return [
        ...missing(were, are).map(
          (code) => ({ rule: 'code-gone', what: `${path}: "${code}" is gone` }) as const,
        ),
        ...missing(are, were).map(
          (code) => ({ rule: 'code-added', what: `${path}: "${code}" is new` }) as const,
        ),
      ]
    }),
  ]
}

/** The paths that one has alone; a kind of row is told by its code, and what is below another path by that. */
function topmost(one: DeclaredFields, other: DeclaredFields): readonly string[] {
  return Object.entries(one).flatMap(([path, { form }]) => {
    if (other[path] || form.startsWith(kindForm)) return []
    return form.startsWith(tableForm) || other[above(path)] ? [path] : []
  })
}

function above(path: string): string {
  return path.replace(/(?:\.\w+|\[[\w-]*\]|\{\})$/, '')
}

function isDemanded(fields: DeclaredFields, path: string): boolean {
  const { form = '', optional } = fields[path] ?? {}
  return !optional && !form.startsWith(tableForm)
}

function inWords(fields: DeclaredFields, path: string): string {
  const { form, optional } = fields[path] ?? {}
  return `${form}${optional ? ', or absent' : ''}`
}
