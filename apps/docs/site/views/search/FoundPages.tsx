import { type ReactNode, useEffect, useState } from 'react'
import { href } from '../../addresses.js'
import { notSearched } from '../../words/failures.js'

interface FoundPage {
  readonly url: string
  readonly meta: { readonly title: string }
  readonly excerpt: string
}

/** What the index of the built pages offers; the build writes it, so there are no types to import. */
interface PageIndex {
  options(options: { readonly baseUrl: string }): Promise<void>
  search(words: string): Promise<{ readonly results: readonly { data(): Promise<FoundPage> }[] }>
}

let index: Promise<PageIndex> | undefined

async function pageIndex(): Promise<PageIndex> {
  const address = href('/pagefind/pagefind.js')
  const loaded: PageIndex = await import(/* an address, not a module of this bundle */ address)
  await loaded.options({ baseUrl: href('/') })
  return loaded
}

/** The pages of the guide, the codebook and the reference that hold the words. */
export function FoundPages({ words }: { readonly words: string }): ReactNode {
  const [pages, setPages] = useState<readonly FoundPage[]>([])
  const [hasFailed, setHasFailed] = useState(false)

  useEffect(() => {
    let isStale = false
    const timer = setTimeout(async () => {
      try {
        index ??= pageIndex()
        const { results } = await (await index).search(words)
        const found = await Promise.all(results.slice(0, 8).map((result) => result.data()))
        if (!isStale) setPages(found)
      } catch {
        index = undefined
        if (!isStale) setHasFailed(true)
      }
    }, 150)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [words])

  return (
    <section aria-labelledby="pages-found">
      <h2 id="pages-found">In the guide, the codebook and the API reference</h2>
      {hasFailed && <p>{notSearched}</p>}
      {!hasFailed && pages.length === 0 && <p className="quiet">No page holds these words.</p>}
      <ol className="hits">
        {pages.map(({ url, meta, excerpt }) => (
          <li key={url}>
            <a href={url}>{meta.title}</a>
            <span className="where">
              <Excerpt text={excerpt} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The index marks the words with tags and escapes everything else; both are undone here, without setting HTML. */
function Excerpt({ text }: { readonly text: string }): ReactNode {
  return text.split(/(<mark>.*?<\/mark>)/).map((part, at) => {
    const [, marked] = /^<mark>(.*)<\/mark>$/.exec(part) ?? []
    return marked === undefined ? unescaped(part) : <mark key={at}>{unescaped(marked)}</mark>
  })
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
