import { dataset, estimates } from '@dprk-ru/data'

// @ts-expect-error: 'dprk-troops-in-kusrk' is not the id of a question that asks for a number
estimates(dataset, 'dprk-troops-in-kusrk')
