/** What the package says of itself in its package.json. */
export interface About {
  readonly version: string
  readonly description: string
  readonly keywords: readonly string[]
}
