/**
 * What a browser would make of markup, read and told apart.
 *
 * @module
 */
import { harmless } from './payloads.js'

/** Attributes whose values are words of the record. */
const worded = new Set(['title', 'alt', 'content', 'lang', 'value', 'placeholder'])

/** One line for each element of a page: its name, its attributes and, where no words of the record are in them, their values. */
export function skeletonOf(page: Document): readonly string[] {
  return [...page.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes]
      .map(({ name, value }) => `${name}=${shownValue(name, value)}`)
      .filter((attribute) => attribute !== 'class=')
      .sort()
    return `${element.localName} ${attributes} ${element.childElementCount}`
  })
}

function shownValue(name: string, value: string): string {
  if (worded.has(name) || name.startsWith('aria-')) return '…'
  // A quotation that brings its own marks is given none.
  if (name === 'class') return value.replace('around-quotes', '')
  return isLink(name) && /^https?:/.test(value) ? new URL(value).origin : value
}

/** Everything on a page that could run, load or lead where it should not; nothing where all is well. */
export function dangersOf(page: Document): readonly string[] {
  const elements = [...page.querySelectorAll('*')]
  return elements.flatMap((element) => [
    ...(forbidden.has(element.localName) ? [`<${element.localName}>`] : []),
    ...[...element.attributes].flatMap(({ name, value }) => {
      const told = `<${element.localName} ${name}="${value}">`
      if (/^on|^srcdoc$|^style$/.test(name)) return [told]
      return isLink(name) && !isSafe(element, value) ? [told] : []
    }),
    ...(element.localName === 'script' && !isData(element) && element.textContent !== ''
      ? [`<script>${element.textContent}`]
      : []),
  ])
}

const forbidden = new Set(['iframe', 'object', 'embed', 'base', 'math', 'template', 'textarea', 'frame'])

const isLink = (name: string): boolean => /^(href|src|action|formaction|xlink:href|data|poster)$/.test(name)

/** Leads to this site, or to the web and then without a hold on this page. */
function isSafe(element: Element, value: string): boolean {
  if (/^(\/(?!\/)|#|\?)/.test(value)) return true
  if (!/^https?:\/\//.test(value)) return false
  return element.localName !== 'a' || element.getAttribute('rel') === 'noopener noreferrer'
}

/** A script that no browser runs must be data. */
function isData(script: Element): boolean {
  if (script.getAttribute('type') !== 'application/ld+json') return false
  JSON.parse(script.textContent ?? '')
  return true
}

/** The words of a page as a reader has them; citations are left out, whose formats write some signs their own way. */
export function wordsOf(page: Document): string {
  const body = page.body.cloneNode(true) as HTMLElement
  for (const cite of body.querySelectorAll('details.cite')) cite.remove()
  return plain(`${page.title} ${body.textContent}`)
}

/** Words as both records have them. */
export function plain(words: string): string {
  return harmless(words).replaceAll(/\s+/g, ' ')
}
