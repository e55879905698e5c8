import { declarationReasons } from './declaration-reasons.js'
import { fieldReasons } from './field-reasons.js'
import { missing } from './missing.js'
import type { Reason } from './policy.js'
import type { Surface } from './surface.js'
import { fromTo } from './words.js'

/** Why what a release promises asks for a larger number than the last. */
export function surfaceReasons(before: Surface, after: Surface): readonly Reason[] {
  const node: Reason = { rule: 'node-changed', what: `Node.js: ${fromTo(before.node, after.node)}` }
  return [
    ...(before.node === after.node ? [] : [node]),
    ...fieldReasons(before.fields, after.fields),
    ...declarationReasons(before.declarations, after.declarations),
    ...missing(before.paths, after.paths).map(
      (path): Reason => ({ rule: 'path-gone', what: `${path}: is gone` }),
    ),
    ...missing(after.paths, before.paths).map(
      (path): Reason => ({ rule: 'path-added', what: `${path}: is new` }),
    ),
  ]
}
