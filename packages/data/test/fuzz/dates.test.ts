/** Dates in all five forms, nearly dates, and garbage: as the slow reading has them, or refused. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bounds, dateInWords, isDay, parseDate } from '../../src/index.js'
import { expectSame } from '../oracle/plain.js'
import { hostileNames, hostileTexts, hostileValues } from './hostile.js'
import { isOneLine } from './refused.js'
import { count, tries } from './runs.js'
import { slowDate, slowWords } from './slow-dates.js'

const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0')),
  fc.constantFrom('0000', '0004', '0100', '0400', '1900', '2000', '2023', '2024', '2100', '9999'),
)
const twoDigits = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0')),
  fc.constantFrom('01', '02', '04', '12', '13', '28', '29', '30', '31', '32', '00'),
)
const mark = fc.constantFrom('', '', '', '?', '~', '%')

/** A year, month or day as it is written, whether or not the calendar has it. */
const point = fc
  .tuple(year, twoDigits, twoDigits, fc.integer({ min: 1, max: 3 }), mark)
  .map(([year, month, day, parts, mark]) => [year, month, day].slice(0, parts).join('-') + mark)

const form = fc
  .tuple(point, point, fc.integer({ min: 0, max: 6 }))
  .map(
    ([a, b, which]) =>
      [a, `${a}/${b}`, `${a}/..`, `../${b}`, `[${a}..${b}]`, `[..${b}]`, `[${a}..]`][which] ?? a,
  )

const sign = fc.constantFrom(...'0123456789-/.[]?~% \n\u0000', '٣', '３', '\u00a0', '–', '\ud800')

/** A date in which up to three signs were put in, taken out, or exchanged. */
const nearly = fc
  .tuple(
    form,
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 2 }), sign), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, changes]) =>
    changes.reduce((before, [at, cut, put]) => {
      const place = at % (before.length + 1)
      return before.slice(0, place) + put + before.slice(place + cut)
    }, text),
  )

function agrees(text: unknown): void {
  const slow = slowDate(text)
  const given = text as string
  const { earliest, latest, ...parts } = slow ?? {}
  expectSame(parseDate(given), slow && parts)
  expectSame(isDay(given), slow !== undefined && slow.from === given && given.length === 10)
  if (slow) {
    expectSame(bounds(given), { earliest, latest })
    expectSame(Object.isFrozen(bounds(given)), true)
    expectSame(dateInWords(given), slowWords(slow))
  } else {
    for (const read of [bounds, dateInWords]) {
      try {
        read(given)
        expect.unreachable()
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
        isOneLine((error as Error).message)
      }
    }
  }
  count('texts read as dates', slow ? 'are dates' : 'are none')
}

test('written by the grammar', () => tries(5000, form, agrees))
test('with slips', () => tries(5000, nearly, agrees))
test('anything', () =>
  tries(2000, fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: sign })), agrees))

test('what is no text, and texts that mean something elsewhere', () => {
  for (const text of [...hostileTexts, '2024'.repeat(50_000), `[${'..'.repeat(50_000)}]`]) agrees(text)
  for (const name of hostileNames) agrees(hostileValues[name]?.())
})

test('every day of eight hundred years and the days that follow the ends of months', () => {
  const first = Date.UTC(1600, 0, 1)
  const days = 292_194
  for (let day = 0; day < days; day += 1) {
    const text = new Date(first + day * 86_400_000).toISOString().slice(0, 10)
    if (!isDay(text)) expect.fail(text)
    if (text.endsWith('-28') || text.endsWith('-30') || text.endsWith('-31')) {
      for (const more of [1, 2]) {
        const next = `${text.slice(0, 8)}${Number(text.slice(8)) + more}`
        if (isDay(next) !== (slowDate(next) !== undefined)) expect.fail(next)
      }
    }
  }
  count('days of the calendar', 'from 1600 to 2399', days)
})
