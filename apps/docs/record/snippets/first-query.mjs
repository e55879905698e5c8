import { asOf, certaintyOf, dataset, describe, estimates, nameOf, origins } from '@dprk-ru/data'

const october = asOf(dataset, '2024-10-31')
for (const { claim } of estimates(october, 'dprk-troops-in-kursk')) {
  console.log(`${certaintyOf(october, claim.id)}: ${describe(october, claim)}`)
}

const { documents, origins: voices } = origins(dataset, '2025-04-28-cn-mfa-non-interference')
console.log(`documents: ${documents.length}, origins: ${voices.map(({ actor }) => nameOf(dataset, actor))}`)
