import type { Plugin } from '@docusaurus/types'

/**
 * Keeps what highlights code out of the script of every page: it comes with the pages that show code. The theme
 * loads it everywhere so that languages can be added to it; none are.
 */
export default function lightCode(): Plugin {
  const loadedEverywhere = require.resolve('@docusaurus/theme-classic/lib/prism-include-languages')
  return {
    name: 'light-code',
    configureWebpack: () => ({
      resolve: { alias: { [loadedEverywhere.replace(/\.js$/, '')]: false, [loadedEverywhere]: false } },
    }),
  }
}
