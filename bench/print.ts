// Tables that fit a terminal of 80 columns.

export type Cell = string | number | undefined

const width = 80

/** A table with its heading; the first column is text, the others stand to the right. */
export function table(title: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [heads, ...rows].map((row) => row.map((cell) => `${cell ?? '–'}`))
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const taken = widths.slice(1).reduce((sum, one) => sum + one + 2, 0)
  const first = Math.min(widths[0] ?? 0, Math.max(12, width - taken))
  const lines = cells.map((row) => {
    const [name = '', ...others] = row
    const shown = name.length > first ? `${name.slice(0, first - 1)}…` : name.padEnd(first)
    return shown + others.map((cell, column) => cell.padStart((widths[column + 1] ?? 0) + 2)).join('')
  })
  const [head = '', ...body] = lines
  return ['', title, head, '-'.repeat(Math.min(width, head.length)), ...body].join('\n')
}

const units = [
  [1, 'ns'],
  [1e3, 'µs'],
  [1e6, 'ms'],
  [1e9, 's'],
] as const

/** Nanoseconds in a unit that suits them. */
export function time(nanoseconds: number): string {
  const [size, unit] = [...units].reverse().find(([from]) => nanoseconds >= from) ?? units[0]
  return `${short(nanoseconds / size)} ${unit}`
}

export function bytes(count: number): string {
  return count < 1e3
    ? `${Math.round(count)} B`
    : count < 1e6
      ? `${short(count / 1e3)} kB`
      : `${short(count / 1e6)} MB`
}

/** Two or three figures: more would say more than was measured. */
export function short(value: number): string {
  if (value > 0 && value < 0.1) return Number(value.toPrecision(2)).toString()
  return value >= 100 ? Math.round(value).toString() : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
