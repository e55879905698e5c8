import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createIndex } from 'pagefind'

/**
 * The index of the pages that Docusaurus built: guide, codebook, reference. The rows of the record are searched by
 * the package's own search, which knows names, spellings and scripts.
 */
export async function writeSearch(folder: string): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: 'en',
    rootSelector: 'article',
    excludeSelectors: ['nav', 'footer', '.theme-doc-toc-mobile', '.hash-link', 'button'],
  })
  if (!index) throw new Error(errors.join('\n'))
  const added = await index.addDirectory({ path: folder, glob: 'docs/**/*.html' })
  await rm(join(folder, 'pagefind'), { recursive: true, force: true })
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  const problems = [...added.errors, ...written.errors]
  if (problems.length > 0) throw new Error(problems.join('\n'))
  await index.deleteIndex()
  // The library's own interfaces are not used, and they are most of its bytes.
  for (const name of await readdir(join(folder, 'pagefind'))) {
    if (/-ui\.|highlight/.test(name)) await rm(join(folder, 'pagefind', name))
  }
}
