import type { Span } from '@dprk-ru/data'
import type { ReactNode } from 'react'

/** The words that the record keeps of a passage: all of them, or the first and the last ones. Never the text. */
export function Passage({
  spans,
  lang,
}: {
  readonly spans: readonly Span[]
  readonly lang: string
}): ReactNode {
  return (
    <ul className="passage">
      {spans.map(({ start, end, exact, head, tail }) => (
        <li key={`${start}-${end}`}>
          {exact === undefined ? (
            <>
              from <Words lang={lang} words={head} /> to <Words lang={lang} words={tail} />
            </>
          ) : (
            <Words lang={lang} words={exact} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** Words of a document, in its language. */
export function Words({ words, lang }: { readonly words: string; readonly lang: string }): ReactNode {
  return (
    <q lang={lang} dir="auto" className={/^["“„«]|["”“»]$/.test(words) ? 'around-quotes' : undefined}>
      {words}
    </q>
  )
}
