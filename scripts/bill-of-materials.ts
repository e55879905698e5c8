import { readFileSync } from 'node:fs'
import type { ThirdParty } from './third-party.js'

/**
 * What a package is made of, in CycloneDX: itself, and those whose code its files contain. It says nothing of when and
 * where it was written, so that two builds write the same.
 *
 * @param folder - where its package.json is
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function billOfMaterials(folder: string, contained: readonly ThirdParty[]): string {
  const own = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly description: string
    readonly license: string
  }
  const subject = { ...component(own.name, own.version, own.license), description: own.description }
  const components = contained.map(({ name, version, licence }) => component(name, version, licence))
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: subject },
    components,
    dependencies: [
      { ref: subject['bom-ref'], dependsOn: components.map((one) => one['bom-ref']) },
      ...components.map((one) => ({ ref: one['bom-ref'] })),
    ],
  }
  return `${JSON.stringify(bill, undefined, 2)}\n`
}

function component(name: string, version: string, expression: string) {
  const [last = '', scope] = name.split('/').reverse()
  const address = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return {
    type: 'library',
    'bom-ref': address,
    ...(scope && { group: scope }),
    name: last,
    version,
    licenses: [{ expression }],
    purl: address,
  }
}
