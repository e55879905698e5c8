import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.js'
import { termsOf, wordsOf } from './terms.js'

const terms = (text: string): readonly string[] => termsOf(text).map(({ term }) => term)

describe('termsOf', () => {
  it.each([
    ['On 4 October 2024, “20 soldiers”.', ['on', '4', 'october', '2024', '20', 'soldiers']],
    ['KN-23/24', ['kn', '23', '24']],
    ['KN23', ['kn', '23']],
    ['the 810th Brigade', ['the', '810', 'th', 'brigade']],
    ['Russia–North Korea', ['russia', 'north', 'korea']],
    ['China’s ‘own’ matter', ['china', 'own', 'matter']],
    ['up to 12,000, or 1,500', ['up', 'to', '12000', 'or', '1500']],
    ['2024 100', ['2024', '100']],
    ['2024-10-28', ['2024', '10', '28']],
    ['1,200 300', ['1200', '300']],
    ['12,0000', ['12', '0000']],
    ['조선로동당', ['조선', '선로', '로동', '동당', '당']],
    ['AFP通信', ['afp', '通信', '信']],
    ['中', ['中']],
    ['ミサイル', ['ミサ', 'サイ', 'イル', 'ル']],
    ['a\u0000b\u2028c\ud800d', ['a', 'b', 'c', 'd']],
    ['– “” …', []],
    ['ʼ', []],
  ])('cuts %j', (text, expected) => expect(terms(text)).toEqual(expected))

  it('says where each term stands, wherever astral characters stand before it', () => {
    const text = '🚀 Kursk 𠮷野'
    expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Kursk', '𠮷野', '野'])
  })

  it('cuts a text alike in composed and decomposed form', () => {
    fc.assert(
      fc.property(fc.constantFrom('Сибіга й Їжак', '북한군 파병', 'Türkiye, Đà Nẵng', 'ガザ'), (text) => {
        expect(terms(text.normalize('NFD'))).toEqual(terms(text))
      }),
    )
  })

  it('gives terms that their stretch of the text folds to, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        let from = 0
        for (const { term, start, end } of termsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(fold(text.slice(start, end))).toBe(term)
          from = start
        }
      }),
    )
  })

  it('leaves no letter or digit out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const rest = wordsOf(text).reduceRight(
          (left, { start, end }) => left.slice(0, start) + left.slice(end),
          text,
        )
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})
