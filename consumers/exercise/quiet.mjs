// Prints nothing, unless importing the package prints something or touches what all code shares.
const prototypes = [Object, Function, Array, String, Number, Date, RegExp, Map, Set, WeakMap, Promise, Error]
const shared = [
  globalThis,
  JSON,
  Math,
  Reflect,
  ...prototypes,
  ...prototypes.map(({ prototype }) => prototype),
]
const look = () =>
  shared.flatMap((owner) =>
    Object.entries(Object.getOwnPropertyDescriptors(owner)).flatMap(([name, { value, get, set }]) => [
      name,
      value,
      get,
      set,
    ]),
  )
const before = look()

await import('@dprk-ru/data')
await import('@dprk-ru/data/actors')
await import('@dprk-ru/data/claims')
await import('@dprk-ru/data/documents')
await import('@dprk-ru/data/events')
await import('@dprk-ru/data/formats')
await import('@dprk-ru/data/links')
await import('@dprk-ru/data/places')
await import('@dprk-ru/data/questions')
await import('@dprk-ru/data/reports')
await import('@dprk-ru/data/search')

const after = look()
const changed = Array.from({ length: Math.max(before.length, after.length) }, (_, i) => i).filter(
  (i) => !Object.is(before[i], after[i]),
)
if (changed.length > 0) console.log('importing the package has changed', after[changed[0]])
