import { asOf, dataset, describe, estimates, origins } from '@dprk-ru/data'

const october = asOf(dataset, '2024-10-31')
for (const { claim, certainty } of estimates(october, 'dprk-troops-in-kursk')) {
  console.log(`${certainty}: ${describe(october, claim)}`)
}

const carried = origins(dataset, '2025-04-28-cn-mfa-non-interference')
const voices = carried.origins.map(({ actor }) => actor)
console.log('documents:', carried.documents)
console.log('origins:', voices)
