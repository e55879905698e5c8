import { expect, it } from 'vitest'
import { didYouMean, nearest } from './nearest.js'

const ids = ['ru-general-staff', 'ua-general-staff', 'cn-mfa', 'kp']

it('finds the candidate a slip of the keyboard away', () => {
  expect(nearest('ru-general-staf', ids)).toBe('ru-general-staff')
  expect(nearest('ru-genreal-staff', ids)).toBe('ru-general-staff')
  expect(nearest('cn-mfe', ids)).toBe('cn-mfa')
  expect(nearest('pk', ids)).toBe('kp')
})

it('finds a candidate that begins or ends with as many letters more as may be wrong', () => {
  expect(nearest('mfa', ['cmfa'])).toBe('cmfa')
  expect(nearest('mfa', ['mfac'])).toBe('mfac')
  expect(nearest('ministry', ['a-ministry'])).toBe('a-ministry')
  expect(nearest('ministry', ['an-ministry'])).toBeUndefined()
})

it('takes two neighbours for one slip where they changed places, and not where one of them was moved', () => {
  expect(nearest('ab', ['xa'])).toBeUndefined()
  expect(nearest('ab', ['bx'])).toBeUndefined()
  expect(nearest('pk', ['kp', 'pk'])).toBe('pk')
})

it('names nothing where nothing is near', () => {
  expect(nearest('ministry', ids)).toBeUndefined()
  expect(didYouMean('ministry', ids)).toBe('')
})
