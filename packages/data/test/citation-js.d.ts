// What our tests use of a library that ships no types.
declare module '@citation-js/core' {
  export interface CslName {
    readonly literal?: string
    readonly family?: string
    readonly given?: string
    readonly suffix?: string
  }
  export interface CslDate {
    readonly 'date-parts'?: readonly (readonly number[])[]
    readonly circa?: boolean
    readonly literal?: string
  }
  export interface CslItem {
    readonly id: string
    readonly type: string
    readonly title?: string
    readonly publisher?: string
    readonly language?: string
    readonly note?: string
    readonly URL?: string
    readonly author?: readonly CslName[]
    readonly issued?: CslDate
    readonly accessed?: CslDate
  }
  export class Cite {
    constructor(data: unknown)
    readonly data: readonly CslItem[]
    format(kind: 'bibliography', options: { readonly template: string }): string
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-csl'
