import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { count } from '../../words/counts.js'
import type { ClaimRow } from './rows.js'
import { type FileFormat, fileFormats, fileName, sheetRow } from './sheet.js'
import type { ClaimsState } from './state.js'

interface DownloadsProps {
  readonly record: Dataset
  readonly rows: readonly ClaimRow[]
  readonly state: ClaimsState
  /** Says politely what became of it. */
  readonly say: (words: string) => void
}

/** The rows on the screen as files, and the address of the page as it is. */
export function Downloads({ record, rows, state, say }: DownloadsProps): ReactNode {
  const download = async (format: FileFormat) => {
    try {
      const { fileOf, mediaTypes } = await import('./files.js')
      const text = fileOf(
        rows.map((row) => sheetRow(record, row)),
        format,
      )
      save(new Blob([text], { type: mediaTypes[format] }), fileName(state, format))
      say(`${count(rows.length, 'row')} as ${format.toUpperCase()}.`)
    } catch {
      say('The file could not be made; the whole record is under Downloads.')
    }
  }
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      say('Link copied.')
    } catch {
      say('The link was not copied: the browser does not allow it; it stands in the address bar.')
    }
  }
  return (
    <div className="take-away needs-script">
      <button type="button" onClick={copyLink}>
        Copy link
      </button>
      {rows.length > 0 && (
        <fieldset>
          <legend>Download the {count(rows.length, 'row')} on screen</legend>
          {fileFormats.map((format) => (
            <button key={format} type="button" onClick={() => download(format)}>
              {format.toUpperCase()}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
