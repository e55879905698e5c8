/**
 * Exceptions to the rules: each has a reason and says when it can go, and one that is no longer needed is a mistake.
 *
 * @module
 */
import { isMap, isScalar, type Node, type Pair } from 'yaml'
import { exceptionShape } from './exception-shape.js'
import type { Problem } from './problem.js'
import { exceptionsFile, type Files } from './read/files.js'
import { readYaml } from './read/yaml.js'

/** Takes out the problems that are excepted, and adds those of the exceptions themselves. */
export function applyExceptions(
  problems: readonly Problem[],
  files: Files,
  rules: { readonly known: readonly string[]; readonly judged: readonly string[] },
): readonly Problem[] {
  const text = files.get(exceptionsFile)
  if (text === undefined) return problems
  const yaml = readYaml(exceptionsFile, text)
  const excepted = new Set<Problem>()
  const mistakes: Problem[] = [...yaml.problems]

  for (const { key: ruleKey, value: records } of (yaml.root?.items ?? []) as Pair<Node, Node>[]) {
    const rule = String(isScalar(ruleKey) ? ruleKey.value : ruleKey)
    const sayAt = (key: Node, id: string, message: string, hint: string): void => {
      mistakes.push({ ...yaml.positionOf(key), id, rule: 'exceptions', severity: 'error', message, hint })
    }
    if (!isMap(records)) {
      const hint = 'write each record as "id:" with its "reason" and "until" below'
      sayAt(ruleKey, '', `"${rule}" names no record`, hint)
      continue
    }
    for (const { key, value } of records.items as Pair<Node, Node>[]) {
      const id = String(isScalar(key) ? key.value : key)
      const say = (message: string, hint: string): void => sayAt(key, id, message, hint)
      for (const field of Object.keys(exceptionShape.fields)) {
        const given = isMap(value) ? value.get(field, true) : undefined
        if (!isScalar(given) || String(given.value ?? '').trim() === '') {
          say(`the exception has no "${field}"`, 'say why it is made ("reason") and when it can go ("until")')
        }
      }
      const met = problems.filter((problem) => problem.rule === rule && problem.id === id)
      for (const problem of met) excepted.add(problem)
      if (!rules.known.includes(rule))
        say(`"${rule}" is not a rule that can be excepted from`, `rules: ${rules.known.join(', ')}`)
      else if (met.length === 0 && rules.judged.includes(rule))
        say(`the exception from ${rule} is no longer needed`, 'take it out')
    }
  }
  return [...problems.filter((problem) => !excepted.has(problem)), ...mistakes]
}
