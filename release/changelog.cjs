// How a changeset is written into the changelog: as its author wrote it, without hashes and addresses.
/** @type {import('@changesets/types').ChangelogFunctions} */
module.exports = {
  async getReleaseLine({ summary }) {
    const [first = '', ...more] = summary.split('\n').map((line) => line.trimEnd())
    return [`- ${first}`, ...more.map((line) => (line === '' ? '' : `  ${line}`))].join('\n')
  },
  async getDependencyReleaseLine() {
    return '' // the package has no dependencies
  },
}
