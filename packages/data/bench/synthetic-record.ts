import { type Files, lockFile } from '../compiler/read/files.js'
import { exampleFiles } from '../compiler/rules/example/record.js'

const shared = ['actors.yaml', 'places.yaml', 'events.yaml']
const questions = ['engineers', 'divers', 'engineers-there', 'motive']
const document = 'daily-engineers'
const rows =
  /\b(daily-engineers|ar-engineers-wire|ar-engineers|ar-divers|bo-denies|unnamed-came|headline-count|daily-motive|borland-answers|same-briefing)\b/g

/**
 * A record with as many documents as asked for: the rules' example over and over, each time under other ids. Each
 * document brings four questions, seven claims, seven reports and two links, and keeps every rule.
 */
export function syntheticRecord(documents: number): Files {
  const example = exampleFiles()
  const textOf = (file: string): string => example.get(file) ?? ''
  const locked = JSON.parse(textOf(lockFile))[document]
  const files = new Map(shared.map((file) => [file, textOf(file)]))
  const lock: Record<string, unknown> = {}
  const links: string[] = []
  for (let copy = 0; copy < documents; copy++) {
    const renamed = (text: string): string => text.replace(rows, `$1-n${copy}`)
    for (const question of questions) {
      const text = renamed(textOf(`questions/${question}.yaml`))
      files.set(
        `questions/${question}-q${copy}.yaml`,
        text.replace('subsetOf: engineers', `subsetOf: engineers-q${copy}`),
      )
    }
    files.set(`documents/${document}-n${copy}.yaml`, renamed(textOf(`documents/${document}.yaml`)))
    links.push(renamed(textOf('links.yaml')))
    const reports = Object.entries(locked.reports).map(([id, spans]) => [renamed(id), spans])
    lock[`${document}-n${copy}`] = { ...locked, reports: Object.fromEntries(reports) }
  }
  return files.set('links.yaml', links.join('')).set(lockFile, JSON.stringify(lock))
}
