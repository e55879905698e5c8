import { Converter } from 'typedoc'

/**
 * Leaves out where generated code is defined: its files are not in the repository, so the link would be broken.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) {
      if (!reflection.isDeclaration() && !reflection.isSignature()) continue
      const written = reflection.sources?.filter(({ fullFileName }) => !fullFileName.includes('/generated/'))
      if (written?.length) reflection.sources = written
      else delete reflection.sources
    }
  })
}
