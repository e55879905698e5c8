const languages = new Intl.DisplayNames('en', { type: 'language' })
const varieties = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' })

/** A language by its English name; a tag that is none stands as it is. */
export function languageInWords(tag: string): string {
  return named(languages, tag)
}

/** The English name of a language or of the variety that a tag names: "Ukrainian", "Korean (South Korea)". */
export function languageName(tag: string): string {
  return named(varieties, tag)
}

function named(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
