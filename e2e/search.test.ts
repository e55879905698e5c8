// The search finds people, places and states under each of their names, in each script, among the first three.
import { expect, it } from 'vitest'
import { complaintsOf, inPage, useBrowser } from './browser.js'
import { pageAt } from './markup.js'
import { tablesWithPages } from './pages.js'
import { record } from './record.js'

useBrowser()

const queries = ['Zelensky', 'Zelenskyy', 'Зеленський', 'Kursk', 'Курськ', '朝鲜', '북한군', 'КНДР']

it.each(queries)('%s', async (query) => {
  await inPage({}, async (page) => {
    const complaints = complaintsOf(page)
    await page.goto(`/search/?q=${encodeURIComponent(query)}`)
    const results = page.locator('[data-results] a[href]')
    await results.first().waitFor({ timeout: 30_000 })
    const links = await results.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    )
    const [first = '', second = '', third = ''] = [...new Set(links)]
    expect([first, second, third].filter((address) => isRight(address, query))).not.toEqual([])
    expect(complaints).toEqual([])
  })
})

/** A row with a name that holds the words, or that stands in them (북한 in 북한군); else any page that has the words. */
function isRight(address: string, query: string): boolean {
  const named = [...record.actors, ...record.places].filter((row) =>
    namesOf(row).some((name) => name.includes(query) || query.includes(name)),
  )
  const [, table = '', id = ''] = address.split('/')
  if (named.length > 0)
    return named.some((row) => row.id === id && (table === 'actors' || table === 'places'))
  return tablesWithPages.some((one) => one === table) && pageAt(address)?.html.includes(query) === true
}

function namesOf(row: (typeof record.actors)[number] | (typeof record.places)[number]): readonly string[] {
  const aliases: readonly string[] = 'aliases' in row ? (row.aliases ?? []) : []
  return [row.name, ...aliases, ...Object.values(row.names ?? {})]
}
