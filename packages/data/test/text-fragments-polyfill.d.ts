// What our tests use of two libraries that ship no types.
declare module 'text-fragments-polyfill/text-fragment-utils' {
  export interface TextFragment {
    readonly prefix: string
    readonly textStart: string
    readonly textEnd: string
    readonly suffix: string
  }
  export interface FoundRange {
    toString(): string
  }
  export function getFragmentDirectives(hash: string): { readonly text?: readonly string[] }
  export function parseFragmentDirectives(directives: { readonly text?: readonly string[] }): {
    readonly text?: readonly TextFragment[]
  }
  /** The first two places where it is found. */
  export function processTextFragmentDirective(
    fragment: TextFragment,
    document: unknown,
    root: unknown,
  ): readonly FoundRange[]
}
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string)
    readonly window: Readonly<Record<string, unknown>> & {
      readonly document: {
        readonly body: { innerHTML: string; readonly textContent: string }
        readonly documentElement: { lang: string }
      }
    }
  }
}
