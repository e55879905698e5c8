/** The declarations of an entry by their names, from its API report. */
export function declarationsIn(report: string): Readonly<Record<string, string>> {
  const code = /```ts\n(.*)```/s.exec(report)?.[1]
  if (code === undefined) throw new Error('an API report has no code')
  const blocks = code
    .split(/\n{2,}/)
    .map((block) => block.replace(/^\s*\/\/.*\n?/gm, '').trim())
    .filter((block) => block !== '')
  const declarations: Record<string, string> = {}
  for (const block of blocks) {
    const name = nameOf(block)
    // A function that can be called in several ways has a declaration for each.
    declarations[name] = name in declarations ? `${declarations[name]}\n${block}` : block
  }
  return declarations
}

/** The name under which a declaration is exported; one that clashes with a global has another inside. */
function nameOf(block: string): string {
  const name = (renamed.exec(block) ?? declared.exec(block))?.[1]
  if (name === undefined)
    throw new Error(`no name in a declaration of an API report: ${block.split('\n')[0]}`)
  return name
}

const renamed = /export \{ \w+ as (\w+) \}/
const declared = /export (?:declare |abstract )*(?:class|const|enum|function|interface|type) (\w+)/

/** Whether a declaration has but become wider: all its lines stand, and what is new are optional members. */
export function isWidened(before: string, after: string): boolean {
  const old = before.split('\n')
  let met = 0
  for (const line of after.split('\n')) {
    if (line === old[met]) met++
    else if (!optionalMember.test(line)) return false
  }
  return met === old.length
}

const optionalMember = /^ +(?:readonly )?\w+\?: .*;$/
