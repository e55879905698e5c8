import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs'
import type { Config } from '@docusaurus/types'
import { navigation } from './site/navigation'
import { darkCode, lightCode } from './src/code-colours'

const repository = 'https://github.com/dprk-ru/dprk-ru'

/** A link of the bar. Pages that Docusaurus does not know are reached by their path, in the same window. */
function barItem({ address, label }: { readonly address: string; readonly label: string }) {
  return address.startsWith('/docs/')
    ? { to: address, label }
    : { to: `pathname://${address}`, target: '_self', label }
}

const config: Config = {
  title: 'dprk-ru',
  tagline: 'Who said what, and when, about DPRK–Russia military cooperation',
  favicon: 'favicon.svg',
  url: 'https://dprk-ru.github.io',
  baseUrl: process.env.DOCS_BASE_URL || '/',
  trailingSlash: true,
  customFields: { repository },
  // One theme for all pages: the scripts of the record's pages keep it under the same name.
  storage: { namespace: false },

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {
    v4: true,
    // v4 turns the fast tools on. One is off: a build on its warm cache differs from a cold one, and two builds
    // of one commit must be identical. Turbo keeps the whole result anyway.
    faster: { rspackPersistentCache: false },
  },
  markdown: {
    // .mdx is ours; .md comes from TypeDoc and is plain CommonMark, where a brace is a brace.
    format: 'detect',
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },

  // The plugins are listed singly: preset-classic brings a search that asks another host.
  themes: [['@docusaurus/theme-classic', { customCss: './src/css/custom.css' }]],
  plugins: [
    './record/plugin.ts',
    './light-code.ts',
    './shipped-code.ts',
    [
      'docusaurus-plugin-typedoc',
      {
        // What is read stands in typedoc.json, which the check shares; how it is laid out stands here.
        // Paths are relative to this folder, where the build runs: this object is shipped to the browser.
        options: './typedoc.json',
        plugin: ['./typedoc.generated.mjs'],
        out: './docs/api',
        useCodeBlocks: true,
        parametersFormat: 'table',
        interfacePropertiesFormat: 'table',
        classPropertiesFormat: 'table',
        typeAliasPropertiesFormat: 'table',
        typeDeclarationFormat: 'table',
        indexFormat: 'table',
        // Every field is read-only, and where a field was inherited from is no help to a reader.
        tableColumnSettings: {
          hideDefaults: true,
          hideInherited: true,
          hideModifiers: true,
          hideOverrides: true,
          hideSources: true,
          leftAlignHeaders: true,
        },
        pageTitleTemplates: {
          index: 'API reference',
          // The name alone: a heading with the type parameters reads badly, and they stand right below.
          member: ({ rawName }: { readonly rawName: string }) => rawName.replace(/<.*/, ''),
          module: '{name}',
        },
        sidebar: { pretty: true },
      },
    ],
    [
      '@docusaurus/plugin-content-docs',
      {
        sidebarPath: './sidebars.ts',
        editUrl: ({ docPath }) =>
          docPath.startsWith('api/') ? undefined : `${repository}/edit/main/apps/docs/docs/${docPath}`,
      } satisfies Partial<DocsOptions>,
    ],
  ],
  clientModules: ['./src/focus-heading.ts', './src/no-prefetch.ts'],

  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'dprk-ru',
      logo: { alt: '', src: 'favicon.svg', width: 28, height: 28, href: 'pathname:///', target: '_self' },
      items: [
        ...navigation.flatMap(({ pages }) => pages.filter(({ inBar }) => inBar)).map(barItem),
        { ...barItem({ address: '/search/', label: 'Search' }), position: 'right' },
        { href: repository, label: 'GitHub', position: 'right' },
      ],
    },
    docs: { sidebar: { hideable: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    prism: { theme: lightCode, darkTheme: darkCode },
  },
}

export default config
