// A copy of the installed package whose declarations are broken, to see that the probes find it.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from './entries.js'

/**
 * Copies the package and makes of its declarations what a faulty build could: the entry hands on from a module that is
 * not there, and one field of the claims is `any`. A project with `skipLibCheck` is told nothing of the first.
 */
export function injure(installed: string, copy: string, { specifier, declared }: Entry): void {
  cpSync(installed, copy, { recursive: true })
  const names = [...declared.import.values, ...declared.import.types.filter((type) => !type.includes('<'))]
  const dist = join(copy, 'dist')
  for (const name of readdirSync(dist).filter((name) => /\.d\.c?ts$/.test(name))) {
    const file = join(dist, name)
    const missing = name.endsWith('.cts') ? './missing.cjs' : './missing.js'
    const text = readFileSync(file, 'utf8')
    const handedOn = `export { ${[...new Set(names)].join(', ')} } from '${missing}'\n`
    if (name.startsWith(`${specifier.split('/').at(-1)}.d.`)) writeFileSync(file, handedOn)
    else writeFileSync(file, text.replace('readonly note?: string;', 'readonly note?: any;'))
  }
}
