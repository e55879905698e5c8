/** An address in the characters that all formats carry as they are: no braces, no spaces, nothing but ASCII. */
export function asUri(url: string): string {
  return url
    .trim()
    .replace(/[\t\n\r]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD') // half of a pair has no UTF-8
    .replace(/[^\x21-\x7E]|["<>\\^`{|}]/gu, encodeURIComponent)
}
