/** Bundles and minifies an app as the bundler does for production. */
export type Bundler = (app: string) => Promise<Bundle>

export interface Bundle {
  /** The text of the one script. */
  readonly code: string
  /** What the bundler had to say of it. */
  readonly warnings: readonly string[]
}
