import type { Modality } from './model.js'

/** In which sense something may be said to be so. */
export const modalities: readonly Modality[] = /* @__PURE__ */ Object.keys({
  actual: 1,
  planned: 1,
  considered: 1,
  expected: 1,
  possible: 1,
  conditional: 1,
} satisfies Readonly<Record<Modality, 1>>) as readonly Modality[]
