// The last line that the tests print, in the form of the repository's own `npm test`.
import type { Reporter } from 'vitest/node'

let line = '0 passed, 1 failed' // where no test was reached

export const closingLine: Reporter = {
  onInit() {
    process.on('exit', () => console.log(line))
  },
  onTestRunEnd(modules, errors) {
    if (modules.length === 0) return
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    const unread = modules.filter((module) => module.errors().length > 0)
    line = `${count('passed')} passed, ${count('failed') + unread.length + errors.length} failed`
  },
}
