import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const site = fileURLToPath(new URL('../site', import.meta.url))

/**
 * The pages of the record that show what each function of the package gives, in the order of the site’s list of
 * pages: those whose own code imports it. What they share with other pages does not count.
 *
 * @returns {ReadonlyMap<string, readonly { readonly address: string, readonly label: string }[]>}
 */
export function usedOn() {
  /** @type {Map<string, { address: string, label: string }[]>} */
  const pages = new Map()
  const list = readFileSync(join(site, 'navigation.ts'), 'utf8')
  for (const [, address = '', name = '', label = ''] of list.matchAll(
    /address: '(\/([\w-]+)\/)', label: '([^']+)'/g,
  )) {
    for (const imported of importsOf(sourcesOf(name))) {
      pages.set(imported, [...(pages.get(imported) ?? []), { address, label }])
    }
  }
  return pages
}

/**
 * @param {string} name - of a page
 * @returns {readonly string[]}
 */
function sourcesOf(name) {
  const folder = join(site, 'views', name)
  const files = existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : []
  return [join(site, 'pages', `${name}.tsx`), ...files].filter(
    (file) => existsSync(file) && !/\.test\.tsx?$/.test(file),
  )
}

/**
 * @param {readonly string[]} files
 * @returns {ReadonlySet<string>} the values that they import from the package
 */
function importsOf(files) {
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/import \{([^}]*)\} from '@dprk-ru\/data[\w/]*'/g)].flatMap(
      ([, list = '']) => list.split(',').map((part) => part.trim().replace(/ as \w+$/, '')),
    ),
  )
  return new Set(names.filter((name) => name !== '' && !name.startsWith('type ')))
}
