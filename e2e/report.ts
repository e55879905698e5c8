// Tables of what was measured, for whoever reads the run.
import { mkdirSync, writeFileSync } from 'node:fs'

/** Prints a table and writes it to `reports/`. */
export function report(
  name: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  mkdirSync(new URL('reports/', import.meta.url), { recursive: true })
  const records = rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i], cell])))
  writeFileSync(new URL(`reports/${name}.json`, import.meta.url), `${JSON.stringify(records, null, 2)}\n`)
  console.log([head, ...rows].map(line).join('\n'))
}

function line([name, ...cells]: readonly (string | number)[]): string {
  return [`${name}`.padEnd(48), ...cells.map((cell) => `${cell}`.padStart(15))].join('')
}
