// Each contender in turn, round after round, in an order that is shuffled each time: what else the machine does falls
// on all of them alike. A contender answers so many calls a sample that the clock and the timer's own cost are lost
// in it.
import { random, type Spread, shuffled, spreadOf } from './statistics.js'

export interface Contender<P> {
  readonly name: string
  readonly ask: (parameters: P) => unknown
  /** Whether an answer must be waited for; waiting costs more than many an answer. */
  readonly waits?: boolean
}

export interface Rounds {
  readonly rounds: number
  /** How long a sample lasts at least, in milliseconds; a call that takes longer is a sample of few. */
  readonly sample: number
  /** A contender whose call takes longer than so many milliseconds is left out. */
  readonly most: number
  readonly seed: number
}

/** What one contender needed for a call, in nanoseconds. */
export interface Timed extends Spread {
  /** How many calls a sample has. */
  readonly calls: number
}

export type Outcome =
  | (Timed & { readonly leftOut?: never })
  | { readonly leftOut: string; readonly median?: never }

/** Sets of parameters that even the slowest contender goes through. */
const fewest = 6

export async function interleaved<P>(
  contenders: readonly Contender<P>[],
  parameters: readonly P[],
  { rounds, sample, most, seed }: Rounds,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>()
  const running: { readonly contender: Contender<P>; readonly calls: number; readonly samples: number[] }[] =
    []
  for (const contender of contenders) {
    const once = (await run(contender, parameters, 1)) / 1e6
    if (once > most) {
      outcomes.set(contender.name, { leftOut: `one call takes ${(once / 1000).toFixed(1)} s` })
      continue
    }
    const calls = await callsOf(contender, parameters, sample)
    running.push({ contender, calls, samples: [] })
  }
  const next = random(seed)
  for (let round = 0; round < rounds; round++)
    for (const { contender, calls, samples } of shuffled(running, next))
      samples.push((await run(contender, parameters, calls)) / calls)
  for (const { contender, calls, samples } of running)
    outcomes.set(contender.name, { ...spreadOf(samples), calls })
  return outcomes
}

/** How many calls fill a sample, found while warming up; whole passes over the parameters where there is time. */
async function callsOf<P>(
  contender: Contender<P>,
  parameters: readonly P[],
  sample: number,
): Promise<number> {
  let calls = 1
  let each = Number.POSITIVE_INFINITY
  for (let spent = 0; spent < sample && calls < 2 ** 24; calls *= 4) {
    const took = (await run(contender, parameters, calls)) / 1e6
    each = took / calls
    spent += took
  }
  const wanted = Math.ceil(sample / each)
  const all = parameters.length
  return wanted >= all ? Math.ceil(wanted / all) * all : Math.max(Math.min(fewest, all), wanted)
}

let sink: unknown

/** What so many calls take, in nanoseconds; the parameters come round. */
async function run<P>(
  { ask, waits }: Contender<P>,
  parameters: readonly P[],
  calls: number,
): Promise<number> {
  const all = parameters.length
  const start = process.hrtime.bigint()
  if (waits) for (let call = 0; call < calls; call++) sink = await ask(parameters[call % all] as P)
  else for (let call = 0; call < calls; call++) sink = ask(parameters[call % all] as P)
  return Number(process.hrtime.bigint() - start)
}

/** What the last call gave; kept, so that no compiler finds that nobody wanted it. */
export const last = (): unknown => sink
