import { CommentTag, Converter, ReflectionKind } from 'typedoc'
import { usedOn } from './record/used-on.mjs'

/**
 * Leaves out where generated code is defined: its files are not in the repository, so the link would be broken. And
 * says of each function on which pages of this site it can be seen at work.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const pages = usedOn()
    for (const reflection of Object.values(project.reflections)) {
      if (!reflection.isDeclaration() && !reflection.isSignature()) continue
      const written = reflection.sources?.filter(({ fullFileName }) => !fullFileName.includes('/generated/'))
      if (written?.length) reflection.sources = written
      else delete reflection.sources
      const uses = reflection.kindOf(ReflectionKind.CallSignature) ? pages.get(reflection.name) : undefined
      if (uses)
        reflection.comment?.blockTags.push(new CommentTag('@usedOn', [{ kind: 'text', text: linksTo(uses) }]))
    }
  })
}

/** @param {readonly { readonly address: string, readonly label: string }[]} pages */
function linksTo(pages) {
  return pages.map(({ address, label }) => `[${label}](pathname://${address})`).join(', ')
}
