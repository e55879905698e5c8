import json from '@rollup/plugin-json'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { rollup as bundle } from 'rollup'
import type { Bundle } from './bundler.js'

export async function rollup(app: string): Promise<Bundle> {
  const warnings: string[] = []
  const build = await bundle({
    input: app,
    plugins: [nodeResolve(), json(), terser()],
    onwarn: ({ message }) => warnings.push(message),
  })
  const { output } = await build.generate({ format: 'es' })
  return { code: output[0].code, warnings }
}
