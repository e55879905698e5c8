import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { htmlFiles } from './html-files.js'

/** The map of the site: the canonical address of every page that wants to be listed. */
export async function writeSitemap(folder: string): Promise<void> {
  const addresses: string[] = []
  for (const file of await htmlFiles(folder)) {
    const html = await readFile(join(folder, file), 'utf8')
    const [, address] = /<link[^>]*rel="?canonical"?[^>]*href="?([^" >]+)/.exec(html) ?? []
    if (address && !html.includes('content="noindex"') && file !== '404.html') addresses.push(address)
  }
  const entries = [...new Set(addresses)].sort().map((address) => `<url><loc>${address}</loc></url>`)
  const map = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`
  await writeFile(join(folder, 'sitemap.xml'), map)
}
