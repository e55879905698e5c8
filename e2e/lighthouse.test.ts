// Lighthouse finds nothing wrong with accessibility, good practice and being found. Its speed is told, not held.
import lighthouse from 'lighthouse'
import { afterAll, expect, inject, it } from 'vitest'
import { type BuiltPage, richest } from './pages.js'
import { report } from './report.js'

const audited = ['home', 'record', 'view', 'docs'].flatMap((kind) => onePage(kind))
const perfect = ['accessibility', 'best-practices', 'seo']

const measured: (readonly [string, ...number[]])[] = []
afterAll(() => report('lighthouse', ['page', 'performance', ...perfect], measured))

it.each(audited)('$address scores 100', async ({ address }) => {
  const result = await lighthouse(inject('origin') + address, {
    port: inject('debuggingPort'),
    onlyCategories: ['performance', ...perfect],
    output: 'json',
    logLevel: 'silent',
  })
  const { categories = {}, audits = {} } = result?.lhr ?? {}
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  measured.push([address, score('performance'), ...perfect.map(score)])
  const failed = perfect.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}: ${audits[id]?.title}`),
  )
  expect(failed).toEqual([])
  expect(Object.fromEntries(perfect.map((name) => [name, score(name)]))).toEqual(
    Object.fromEntries(perfect.map((name) => [name, 100])),
  )
})

/** Pages of a kind that stand for the others of it. */
function onePage(kind: string): readonly BuiltPage[] {
  const alike = richest.filter((page) => page.kind === kind)
  if (kind !== 'view') return alike.slice(0, 1)
  return alike.filter(({ address }) => address === '/troops/' || address === '/claims/')
}
