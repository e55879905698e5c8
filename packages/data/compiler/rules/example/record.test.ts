import { expect, it } from 'vitest'
import { exampleFiles } from './record.js'

it.each(['actors.yaml', 'nothing.yaml'])('refuses to change in %s what is not there', (file) => {
  expect(() => exampleFiles({ file, replace: 'nobody', by: 'somebody' })).toThrow(
    `${file} of the example has no "nobody"`,
  )
})
