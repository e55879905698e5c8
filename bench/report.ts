// What a part measured, as tables for a terminal.
import { short, bytes as size, table, time } from './print.js'
import { questionNames, questions } from './readings/questions.js'
import type { Part, Results } from './results.js'
import type { Spread } from './statistics.js'

export function report(part: Part, results: Results): string {
  return reports[part](results)
}

const reports: { readonly [P in Part]: (results: Results) => string } = {
  bytes: ({ bytes }) =>
    table(
      `Bytes of each entry, ${bytes?.rows} rows`,
      ['entry', 'minified', 'brotli', 'bare JSON', 'ratio'],
      (bytes?.entries ?? []).map(({ entry, minified, brotli, json }) => [
        entry,
        size(minified),
        size(brotli),
        json && size(json),
        json && short(brotli / json),
      ]),
    ),
  start: ({ start }) =>
    table(
      `A fresh process, ${start?.rounds} rounds`,
      ['imports', 'process, ms', 'import, ms', 'heap'],
      (start?.starts ?? []).map((one) => [one.what, spread(one.process), spread(one.import), size(one.heap)]),
    ),
  types: ({ types }) =>
    table(
      `Type check of a consumer, ${types?.rounds} rounds`,
      ['declarations', 'seconds', 'memory'],
      [
        ...(types?.checks ?? []).map(({ what, seconds, memory }) => [what, spread(seconds), size(memory)]),
        types ? [`list of ${types.completionsShown} ids, ms`, spread(types.completions), undefined] : [],
      ],
    ),
  check: ({ check }) =>
    table(
      `record check, ${check?.rounds} rounds`,
      ['documents', 'files', 'seconds'],
      (check?.sizes ?? []).map(({ documents, files, seconds }) => [`${documents}`, files, spread(seconds)]),
    ),
  readings: ({ readings }) =>
    (readings?.sizes ?? [])
      .map(({ claims, rounds, times, built, firstCalls, whole }) => {
        const engines = [...new Set(questionNames.flatMap((name) => Object.keys(times[name] ?? {})))]
        return [
          table(
            `Readings at ${claims} claims, ${rounds} rounds: median of a call`,
            ['', ...engines.map((name) => name.replace('Array.', ''))],
            questionNames.map((name) => [
              questions[name],
              ...engines.map((engine) => {
                const outcome = times[name]?.[engine]
                return outcome?.median === undefined ? undefined : time(outcome.median)
              }),
            ]),
          ),
          table(
            'What each took before',
            ['', 'seconds', 'bytes a claim'],
            Object.entries(built).map(([engine, { seconds, bytes }]) => [
              engine,
              short(seconds),
              bytes === undefined ? undefined : Math.round(bytes),
            ]),
          ),
          table(
            'First calls of ours, which make the indexes; and readings of all claims',
            ['', 'first call', ''],
            [
              ...questionNames.map((name) => [questions[name], time(firstCalls[name] ?? 0), '']),
              ...Object.entries(whole).map(([name, outcome]) => [
                name,
                outcome.leftOut ?? time(outcome.median),
                outcome.leftOut !== undefined ? '' : `${time(outcome.median / claims)} a claim`,
              ]),
            ],
          ),
        ].join('\n')
      })
      .join('\n'),
  text: ({ text }) =>
    (text?.sizes ?? [])
      .map(({ claims, rounds, queries, engines, found }) =>
        table(
          `Search at ${claims} claims, ${queries} queries, ${rounds} rounds; ${found.median} hits`,
          ['', 'median', '95 %', 'index', 'bytes a claim'],
          engines.map(({ name, build, median, p95 }) => [
            name,
            time(median),
            time(p95),
            build && `${short(build.seconds)} s`,
            build && Math.round(build.bytes),
          ]),
        ),
      )
      .join('\n'),
}

const spread = ({ median, low, high }: Spread): string => `${short(median)} (${short(low)}–${short(high)})`
