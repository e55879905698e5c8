import { type CitationFormat, cite, type Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'

const formats: readonly (readonly [CitationFormat, string])[] = [
  ['text', 'Text'],
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl-json', 'CSL-JSON'],
]

interface CiteBoxProps {
  readonly record: Dataset
  /** A document, a report or a claim. */
  readonly id: string
  /** The sentence to paste, where the row is a claim. */
  readonly sentence?: string
}

/** How to cite a row, folded: every form is text to select, with a button that copies it. */
export function CiteBox({ record, id, sentence }: CiteBoxProps): ReactNode {
  return (
    <details className="cite">
      <summary>
        Cite this<span className="visually-hidden">: {id}</span>
      </summary>
      {sentence !== undefined && <Copyable id={`${id}-sentence`} label="Ready sentence" text={sentence} />}
      {formats.map(([format, label]) => (
        <Copyable key={format} id={`${id}-${format}`} label={label} text={cite(record, id, format)} isCode />
      ))}
    </details>
  )
}

interface CopyableProps {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly isCode?: true
}

/** A text that a reader takes away: selectable, and copied by a button where a script runs. */
export function Copyable({ id, label, text, isCode }: CopyableProps): ReactNode {
  return (
    <div className="copyable">
      <p className="copy-line">
        <span className="copy-label">{label}</span>
        <button type="button" className="needs-script" data-copy={id}>
          Copy<span className="visually-hidden"> {label}</span>
        </button>
        <span role="status" className="quiet" />
      </p>
      {isCode ? <pre id={id}>{text}</pre> : <p id={id}>{text}</p>}
    </div>
  )
}
