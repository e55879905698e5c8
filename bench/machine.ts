import { cpus, loadavg, totalmem } from 'node:os'

/** On what, and when, something was measured. */
export interface Machine {
  readonly day: string
  readonly processor: string
  readonly cores: number
  readonly memory: string
  readonly platform: string
  readonly node: string
  /** How many processes wanted a core in the minute before: above the number of cores, times are inflated. */
  readonly load: number
}

export function machine(): Machine {
  const all = cpus()
  return {
    day: new Date().toISOString().slice(0, 10),
    processor: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  }
}
