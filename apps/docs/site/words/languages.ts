/** The English name of a language or of the variety that a tag names: "Ukrainian", "Korean (South Korea)". */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag
}
