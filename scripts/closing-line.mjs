// The last line that `pnpm consumers` and `pnpm e2e` print, in the form of the repository's own `npm test`.
let line = '0 passed, 1 failed' // where no test was reached

/** @type {import('vitest/node').Reporter} */
export const closingLine = {
  onInit() {
    process.on('exit', () => console.log(line))
  },
  onTestRunEnd(modules, errors) {
    if (modules.length === 0) return
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state) => tests.filter((test) => test.result().state === state).length
    const unread = modules.filter((module) => module.errors().length > 0)
    line = `${count('passed')} passed, ${count('failed') + unread.length + errors.length} failed`
  },
}
