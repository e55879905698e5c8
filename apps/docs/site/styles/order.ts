/** The style sheets of the pages, in the order in which they are joined: first what all have, then each page's own. */
export const styleSheets = [
  'tokens.css',
  'page.css',
  'parts.css',
  'figures.css',
  'home.css',
  'records.css',
  'timeline.css',
  'positions.css',
  'contradictions.css',
  'echo.css',
  'as-of.css',
  'map.css',
  'about.css',
  'claims.css',
  'search.css',
] as const
