import type { Row } from '../../src/model.js'
import type { Path } from '../../src/schema/check.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'language-tags',
  why: 'By its tag a text is searched, read aloud and held against the number words of its language; a tag that no program knows is passed over without a word.',
  check({ documents, actors, places }, say) {
    const hold = (row: Row, path: Path, tag: string): void => {
      const written = inUsualForm(tag)
      if (written === tag) return
      const better = written ?? inUsualForm(tag.replaceAll('_', '-'))
      say(
        row,
        path,
        written === undefined
          ? `"${tag}" is not a language tag`
          : `"${tag}" is not how this language tag is written`,
        better === undefined
          ? 'write a BCP 47 tag: the language in two or three letters, then script or region where they matter, such as en, zh-Hant or ko-KR'
          : `write "${better}"`,
      )
    }
    for (const document of documents) hold(document, ['lang'], document.lang)
    for (const row of [...actors, ...places]) {
      for (const tag of Object.keys(row.names ?? {})) hold(row, ['names', tag], tag)
    }
  },
  bad: {
    file: 'documents/daily-engineers.yaml',
    replace: 'lang: en',
    by: 'lang: en_GB',
    message:
      'documents/daily-engineers.yaml:3:7 error daily-engineers: "en_GB" is not a language tag. Mend: write "en-GB" [language-tags]',
  },
  good: { file: 'documents/daily-engineers.yaml', replace: 'lang: en', by: 'lang: en-GB' },
}

/** A tag with the capitals that are usual in it; `undefined` where it is none. */
function inUsualForm(tag: string): string | undefined {
  // The grammar has room for languages of more letters; none was ever registered, and "english" would be one.
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return undefined
  try {
    const [usual = tag] = Intl.getCanonicalLocales(tag)
    // Where it is another tag, an old one was replaced by what this machine takes for the newer: no affair of ours.
    return usual.toLowerCase() === tag.toLowerCase() ? usual : tag
  } catch {
    return undefined
  }
}
