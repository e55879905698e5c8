/**
 * Writes the pages of the record beside what Docusaurus built: the scripts and the style sheet, a page and its data
 * for everything in the record, the search, and the map of the site.
 */
import { fileURLToPath } from 'node:url'
import { record } from './record.js'
import { writeAssets } from './write/assets.js'
import { writePages } from './write/pages.js'
import { guardPages } from './write/policy.js'
import { writeSearch } from './write/search.js'
import { writeSitemap } from './write/sitemap.js'

/** Where Docusaurus wrote its part, unless another folder is named. */
const folder = process.argv[2] ?? fileURLToPath(new URL('../build/', import.meta.url))

const started = performance.now()
const assets = await writeAssets(folder, record)
const pages = await writePages(folder, record, assets)
await guardPages(folder)
await writeSitemap(folder)
await writeSearch(folder)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(`${pages} pages of the record in ${seconds} s, ${megabytes} MB of memory at most`)
