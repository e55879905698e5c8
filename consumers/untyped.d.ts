// What charts.test.ts takes of two packages that bring no types.
declare module 'd3' {
  export const autoType: unknown
  export function csvParse(text: string, row: unknown): unknown[]
}

declare module 'jsdom' {
  interface Drawn {
    readonly outerHTML: string
    querySelectorAll(selector: string): Iterable<Drawn>
  }
  export class JSDOM {
    constructor(html: string)
    readonly window: { readonly document: Drawn }
  }
}
