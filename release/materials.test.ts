// What the package says it is made of: a bill that others can read, and the notices of those whose code is in it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { describe, expect, it } from 'vitest'

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../packages/data/${file}`, import.meta.url)), 'utf8')

interface Component {
  readonly name: string
  readonly version: string
  readonly purl: string
}
const bill = JSON.parse(read('sbom.cdx.json')) as { readonly components: readonly Component[] }

describe('the bill of materials', () => {
  it('is what CycloneDX asks for', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
    expect(await validator.validate(JSON.stringify(bill))).toBeNull()
    expect(await validator.validate(JSON.stringify({ ...bill, bomFormat: 'Other' }))).not.toBeNull()
  })

  it('lists each package whose code stands in the files', () => {
    const files = ['index', 'formats', 'search'].map((entry) => read(`dist/${entry}.cjs`)).join('\n')
    const named = [...files.matchAll(/^\/\/ .*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\/[^/]/gm)].map(
      ([, name]) => name,
    )
    const contained = new Set(named.filter((name) => name !== '.pnpm'))
    expect(contained.size).toBeGreaterThan(0)
    expect(new Set(bill.components.map(({ name }) => name))).toEqual(contained)
  })

  it('has the terms of each beside it', () => {
    const notices = read('LICENSE-THIRD-PARTY')
    for (const { name, version } of bill.components) expect(notices).toContain(`${name} ${version}\n`)
    expect(notices).toContain('Copyright')
  })
})
