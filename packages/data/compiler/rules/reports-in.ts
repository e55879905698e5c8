import { memo } from '../../src/indexes/memo.js'
import type { Report } from '../../src/model.js'

const byDocument = memo((reports: readonly Report[]) => {
  const groups = new Map<string, Report[]>()
  for (const report of reports) {
    const group = groups.get(report.document)
    if (group) group.push(report)
    else groups.set(report.document, [report])
  }
  return groups
})

/** The reports that stand in a document, withdrawn ones among them, in the order of the table. */
export function reportsIn(reports: readonly Report[], document: string): readonly Report[] {
  return byDocument(reports).get(document) ?? []
}
