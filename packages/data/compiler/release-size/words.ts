/** What was and what is, as one clause. */
export function fromTo(before: unknown, after: unknown): string {
  return `was ${shown(before)}, is ${shown(after)}`
}

const longest = 80

/** A value on one line, and not a long one. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
