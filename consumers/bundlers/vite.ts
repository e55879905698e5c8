import { dirname } from 'node:path'
import { build, createLogger, type Rollup } from 'vite'
import type { Bundle } from './bundler.js'

export async function vite(app: string): Promise<Bundle> {
  const warnings: string[] = []
  const warn = (message: string) => void warnings.push(message)
  const { output } = (await build({
    root: dirname(app),
    configFile: false,
    logLevel: 'silent',
    customLogger: { ...createLogger('silent'), warn, warnOnce: warn, error: warn },
    build: {
      rolldownOptions: { input: app },
      modulePreload: { polyfill: false }, // there is nothing to preload
      chunkSizeWarningLimit: 2000,
      write: false,
    },
  })) as Rollup.RolldownOutput
  return { code: output[0].code, warnings }
}
