/** A group of pages under one heading: the list at the foot of every page, of which the bar shows the first ones. */
export interface PageGroup {
  readonly heading: string
  readonly pages: readonly NavigationPage[]
}

export interface NavigationPage {
  /** Root-relative, without the base of the site. */
  readonly address: string
  readonly label: string
  /** Whether it also stands in the bar at the top. */
  readonly inBar?: true
}

/** Every page that is not about one row: both renderers draw their bar and their foot from it. */
export const navigation: readonly PageGroup[] = [
  {
    heading: 'What was said',
    pages: [
      { address: '/troops/', label: 'Troop numbers', inBar: true },
      { address: '/timeline/', label: 'Timeline', inBar: true },
      { address: '/positions/', label: 'Positions', inBar: true },
      { address: '/first-answers/', label: 'First answers' },
      { address: '/as-of/', label: 'As of a day' },
      { address: '/map/', label: 'Map' },
    ],
  },
  {
    heading: 'How it was carried',
    pages: [
      { address: '/contradictions/', label: 'Contradictions', inBar: true },
      { address: '/echo/', label: 'Echo' },
      { address: '/claims/', label: 'Claims explorer', inBar: true },
    ],
  },
  {
    heading: 'The record',
    pages: [
      { address: '/questions/', label: 'Questions' },
      { address: '/documents/', label: 'Documents' },
      { address: '/actors/', label: 'Actors' },
      { address: '/places/', label: 'Places' },
      { address: '/events/', label: 'Events' },
      { address: '/search/', label: 'Search' },
    ],
  },
  {
    heading: 'Method and data',
    pages: [
      { address: '/docs/guide/getting-started/', label: 'Guide', inBar: true },
      { address: '/docs/codebook/', label: 'Codebook', inBar: true },
      { address: '/docs/data-dictionary/', label: 'Data dictionary' },
      { address: '/docs/how-the-record-was-made/', label: 'How it was made' },
      { address: '/docs/api/', label: 'API reference', inBar: true },
      { address: '/docs/live/', label: 'Live editor' },
      { address: '/docs/downloads/', label: 'Downloads' },
      { address: '/docs/changes/', label: 'Changes' },
      { address: '/docs/accessibility/', label: 'Accessibility' },
      { address: '/docs/privacy/', label: 'Privacy' },
    ],
  },
]
