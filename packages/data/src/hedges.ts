import type { Hedge } from './model.js'

/** How a number may be hedged. */
export const hedges: readonly Hedge[] = /* @__PURE__ */ Object.keys({
  exact: 1,
  about: 1,
  'up-to': 1,
  'less-than': 1,
  'at-least': 1,
  'more-than': 1,
  between: 1,
  vague: 1,
} satisfies Readonly<Record<Hedge, 1>>) as readonly Hedge[]
