import { expect, it } from 'vitest'
import { imprintOf } from './data-file.js'

it.each([
  ['a text', 'abc', 3, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'bytes',
    new Uint8Array([97, 98, 99]),
    3,
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  ],
  [
    'a text whose letters take more than one byte',
    '북한',
    6,
    'a9482efe959b0f237ffe1dd6bd936b6abca41a8f7a2bcb4a4379b5eea654c446',
  ],
])('the imprint of %s is its length in bytes and its SHA-256', (_, content, bytes, sha256) => {
  expect(imprintOf({ content })).toEqual({ bytes, sha256 })
})
