import * as api from '../src/index.js'
import { generatedDataset } from './generated-dataset.js'
const n = Number(process.argv[2] ?? 1000)
let t = performance.now()
const d = generatedDataset({ claims: n, seed: 1 }) as any
console.log('generate', Math.round(performance.now() - t), Object.fromEntries(Object.entries(d).map(([k, v]: any) => [k, v.length])))
function time(name: string, f: () => unknown) {
  const a = performance.now(); const r: any = f(); const first = performance.now() - a
  const times: number[] = []
  const until = performance.now() + 200
  while (performance.now() < until || times.length < 3) { const b = performance.now(); f(); times.push(performance.now() - b); if (times.length >= 3 && times[0]! > 300) break }
  times.sort((x, y) => x - y)
  console.log(name.padEnd(28), 'first', first.toFixed(2).padStart(10), 'ms  p50', (times[times.length >> 1]! * 1000).toFixed(1).padStart(12), 'us', Array.isArray(r) ? r.length : r?.claims?.length ?? '')
}
const q = (k: string) => { const c = new Map<string, number>(); for (const x of d.claims) c.set(x.question, (c.get(x.question) ?? 0) + 1); return d.questions.filter((x: any) => x.kind === k).sort((a: any, b: any) => (c.get(b.id) ?? 0) - (c.get(a.id) ?? 0))[0].id }
const [qq, qf] = [q('quantity'), q('fact')]
const mid = d.claims[n >> 1].id
const state = d.actors.find((a: any) => a.kind === 'state').id
const claimant = d.claims[n >> 1].claimant ?? d.claims.find((c: any) => c.claimant).claimant
time('find', () => api.find(d, 'claims', mid))
time('claimsOn', () => api.claimsOn(d, qf))
time('select claimant', () => api.select(d, { claimant }).claims)
time('select state', () => api.select(d, { state }).claims)
time('select said week', () => api.select(d, { said: { from: '2024-10-20', to: '2024-10-26' } }).claims)
time('asOf said', () => api.asOf(d, '2024-10-21').claims)
time('asOf said, claimant', () => api.select(api.asOf(d, '2024-10-21'), { claimant }).claims)
time('asOf published', () => api.asOf(d, '2024-10-21', { clock: 'published' }).claims)
time('estimates', () => api.estimates(d, qq))
time('timeline', () => api.timeline(d))
time('timeline claimant', () => api.timeline(api.select(d, { claimant })))
time('provenance', () => api.provenance(d, mid))
time('origins', () => api.origins(d, mid))
time('independence', () => api.independence(d, mid))
time('positions', () => api.positions(d, state))
time('firstAnswer', () => api.firstAnswer(d, qf))
time('answersTo', () => api.answersTo(d, qf))
const slow = process.argv[3] !== 'fast'
if (slow) {
  time('contradictions', () => api.contradictions(d))
  time('revisions', () => api.revisions(d))
  time('shifts', () => api.shifts(d))
  time('echoes', () => api.echoes(d))
  time('silences', () => api.silences(d))
  time('headlineOnly', () => api.headlineOnly(d))
  time('framingBy', () => api.framingBy(d, 'publisher'))
  time('coverage', () => api.coverage(d).length)
}
console.log('rss', Math.round(process.memoryUsage().rss / 1e6), 'heap', Math.round(process.memoryUsage().heapUsed / 1e6))
