import { readFileSync } from 'node:fs'
import { dataset } from '@dprk-ru/data'
import { describe, expect, it } from 'vitest'
import { decidedClaims } from './decided-claims'

const decided = decidedClaims()
const codebook = readFileSync(new URL('../docs/codebook.mdx', import.meta.url), 'utf8')

describe.each(Object.entries(decided))('the claims under the rule %s', (rule, { claims }) => {
  it('stand under a rule that the codebook has, and are shown there', () => {
    expect(codebook).toMatch(new RegExp(`^### \\d+\\. .* \\{/\\* #${rule} \\*/\\}$`, 'm'))
    const section = codebook.split(`{/* #${rule} */}`)[1]?.split('\n### ')[0]
    expect(section).toContain(`<Decided rule="${rule}" />`)
  })

  it('are claims that stand, each once, at the address of their question', () => {
    for (const { id, address } of claims) {
      const claim = dataset.claims.find((one) => one.id === id)
      expect(claim?.withdrawn).toBeUndefined()
      expect(address).toBe(`/questions/${claim?.question}/#${id}`)
    }
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  })
})

it('refusals are those of the table', () => {
  const declined = dataset.claims.filter(({ act, withdrawn }) => act === 'decline' && withdrawn === undefined)
  expect(decided.refusal.claims.map(({ id }) => id)).toEqual(declined.map(({ id }) => id))
})
