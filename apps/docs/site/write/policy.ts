import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { htmlFiles } from './html-files.js'

/** What some pages need beyond the rest. */
interface Needs {
  /** More sources of scripts. */
  readonly scripts?: string
  /** Whole directives by their name. */
  readonly directives?: Readonly<Record<string, string>>
}

/** What a page may load: its own host's files and the inline scripts that the build wrote, by their hash. */
export function policyFor(inlineScripts: readonly string[], { scripts, directives }: Needs = {}): string {
  const hashes = inlineScripts.map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  const all: Record<string, string> = {
    'default-src': "'self'",
    'script-src': ["'self'", ...hashes, ...(scripts === undefined ? [] : [scripts])].join(' '),
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
    ...directives,
  }
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** Gives the pages of Docusaurus the same guard; it styles some elements by attribute, which is allowed there. */
export async function guardPages(folder: string): Promise<void> {
  for (const file of await htmlFiles(folder)) {
    const path = join(folder, file)
    const html = await readFile(path, 'utf8')
    if (html.includes('http-equiv="Content-Security-Policy"')) continue
    const inline = [...html.matchAll(/<script(?![^>]*\b(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g)]
    const scripts = inline.map(([, script = '']) => script)
    const policy = policyFor(scripts, {
      directives: { 'style-src': "'self' 'unsafe-inline'", 'img-src': "'self' data:" },
    })
    const guard = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
    await writeFile(
      path,
      html.replace(/<meta charset=[^>]*>/i, (charset) => charset + guard),
    )
  }
}
