import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const languages = ['python', 'r', 'sh', 'sql'] as const

export type RecipeLanguage = (typeof languages)[number]

/** The lines with which other tools start, from the README: there they are run against the packed package. */
export async function recipes(): Promise<Readonly<Record<RecipeLanguage, string>>> {
  const readme = await readFile(join(__dirname, '../../../README.md'), 'utf8')
  const [, section = ''] = readme.split('\n## In other tools\n')
  const found = languages.map((language) => {
    const code = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(section)?.[1]
    if (code === undefined) throw new Error(`README.md has no line of ${language} under "In other tools"`)
    return [language, code]
  })
  return Object.fromEntries(found) as Record<RecipeLanguage, string>
}
