import { join } from 'node:path'
import { createIndex } from 'pagefind'

/** The search over all pages that were built, the record's and those of Docusaurus. */
export async function writeSearch(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error(errors.join('\n'))
  const added = await index.addDirectory({ path: folder })
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  const problems = [...added.errors, ...written.errors]
  if (problems.length > 0) throw new Error(problems.join('\n'))
  await index.deleteIndex()
}
