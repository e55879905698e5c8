/** A name as a table cell or a list has it: without the article that a sentence needs. */
export function inACell(name: string): string {
  return name.replace(/^the /, '')
}
