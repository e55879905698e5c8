const units = [
  [1e9, 's'],
  [1e6, 'ms'],
  [1e3, 'µs'],
  [1, 'ns'],
] as const

/** Two or three figures: more would say more than was measured. */
export function figure(value: number): string {
  if (value > 0 && value < 0.1) return value.toLocaleString('en', { maximumSignificantDigits: 2 })
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return value.toLocaleString('en', {
    maximumFractionDigits: digits,
    minimumFractionDigits: value >= 1000 ? 0 : digits,
  })
}

/** Nanoseconds in a unit that suits them. */
export function duration(nanoseconds: number): string {
  const [size, unit] = units.find(([from]) => nanoseconds >= from) ?? units[3]
  return `${figure(nanoseconds / size)} ${unit}`
}

/** In units of 1,000. */
export function byteSize(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : bytes < 1e6 ? `${figure(bytes / 1e3)} kB` : `${figure(bytes / 1e6)} MB`
}

export const claimCount = (count: number): string => count.toLocaleString('en')
