import { dataset, estimates } from '@dprk-ru/data'

// @ts-expect-error: no question has this id
estimates(dataset, 'dprk-troops-in-kusrk')
