import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { canonicalText, type SourceText } from '../passages/text.js'
import { UsageError } from './command.js'

/** The text of an article in a file that the author names. */
export function textIn(file: string): SourceText {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}; save the text of the article there`)
  return canonicalText(readFileSync(resolve(file), 'utf8'))
}
