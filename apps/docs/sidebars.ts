import type { SidebarsConfig } from '@docusaurus/plugin-content-docs'

const sidebars: SidebarsConfig = {
  guide: [
    'guide/getting-started',
    'guide/files',
    'guide/charts',
    'guide/sql',
    'guide/add-a-source',
    'guide/coming-from',
    'when-something-fails',
    'live',
    'downloads',
    'changes',
    'codebook',
    'data-dictionary',
    'how-the-record-was-made',
    'how-it-is-tested',
    'benchmarks',
    'accessibility',
    'privacy',
  ],
  api: [
    { type: 'doc', id: 'api/index', label: 'All exports' },
    // Written by docusaurus-plugin-typedoc before the docs are read, so it cannot be imported by its type.
    ...require('./docs/api/typedoc-sidebar.cjs'),
  ],
}

export default sidebars
