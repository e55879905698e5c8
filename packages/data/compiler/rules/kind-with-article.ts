import type { ActorKind } from '../../src/model.js'

/** A kind of actor as a sentence has it: "a state", "an outlet". */
export function kindWithArticle(kind: ActorKind): string {
  return `${kind === 'outlet' || kind === 'igo' ? 'an' : 'a'} ${kind}`
}
