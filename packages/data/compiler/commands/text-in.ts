import { existsSync } from 'node:fs'
import { canonicalText, type SourceText } from '../passages/text.js'
import { readText } from '../read/files.js'
import { UsageError } from './command.js'

/** The text of an article in a file that the author names. */
export function textIn(file: string): SourceText {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}; save the text of the article there`)
  return canonicalText(readText(file))
}
