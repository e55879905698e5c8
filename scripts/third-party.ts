/**
 * Whose code is part of what is shipped, and under which terms: read from the packages that a bundler took files of,
 * so that no list of them is kept by hand.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of somebody else's, of which code is shipped. */
export interface ThirdParty {
  readonly name: string
  readonly version: string
  /** An SPDX expression. */
  readonly licence: string
  /** The terms as the package prints them. */
  readonly text: string
}

/** What the project itself is under lets these be part of it, as long as their notices stand beside it. */
const compatible = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
]

/**
 * The packages that some files belong to, in order of name and version.
 *
 * @param files - paths of files, of which those that are in no `node_modules` are the project's own
 * @throws Error where one has no terms, or terms that do not go with the project's own
 */
export function thirdParties(files: Iterable<string>): readonly ThirdParty[] {
  const folders = new Set([...files].flatMap((file) => folderOf(file.replaceAll('\\', '/')) ?? []))
  const found = new Map(
    [...folders].map(read).map((party) => [`${party.name}@${party.version}`, party] as const),
  )
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, party]) => party)
}

const heading = 'What is shipped here contains code of these packages, under their own terms.\n'
const rule = `\n${'-'.repeat(80)}\n\n`

/**
 * All of them as one text, to be shipped with their code.
 *
 * @param others - texts of this form that come with what is shipped, such as that of a package of the project
 */
export function notices(parties: readonly ThirdParty[], others: readonly string[] = []): string {
  const parts = parties.map(
    ({ name, version, licence, text }) => `${name} ${version}\n${licence}\n\n${text.trim()}\n`,
  )
  const further = others.flatMap((other) => other.split(rule).slice(1))
  return [heading, ...new Set([...parts, ...further].sort())].join(rule)
}

/** The folder of the package that a file is in. */
function folderOf(file: string): string | undefined {
  const inside = '/node_modules/'
  const start = file.lastIndexOf(inside)
  if (start < 0) return undefined
  const [scope = '', name = ''] = file.slice(start + inside.length).split('/')
  return `${file.slice(0, start)}${inside}${scope.startsWith('@') ? `${scope}/${name}` : scope}`
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly author?: string | { readonly name: string }
  readonly repository?: string | { readonly url: string }
}

function read(folder: string): ThirdParty {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, license } = manifest
  if (license === undefined || !isCompatible(license))
    throw new Error(
      `${name} ${version} is under "${license ?? 'no stated terms'}", and its code would be shipped: replace it, or add its terms to those of scripts/third-party.ts if they go with MIT`,
    )
  return { name, version, licence: license, text: textOf(folder, manifest) }
}

/** Of alternatives one will do; of terms that hold together, all must. */
function isCompatible(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '')
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((one) => compatible.includes(one)))
}

/** Its own words; where it has none, who made it and where. */
function textOf(folder: string, { author, repository, license }: Manifest): string {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  const file = files.find(({ name }) => /^(licen[cs]e|copying)/i.test(name))
  if (file) return readFileSync(join(folder, file.name), 'utf8')
  const readme = files.find(({ name }) => /^readme/i.test(name))
  const [section] =
    (readme && /^#+ licen[cs]e\b[\s\S]*/im.exec(readFileSync(join(folder, readme.name), 'utf8'))) || []
  if (section) return section
  const maker = typeof author === 'object' ? author.name : author
  const place = typeof repository === 'object' ? repository.url : repository
  return `It has no file of its terms; its package.json says ${license}, ${[maker, place].filter(Boolean).join(', ')}.`
}
