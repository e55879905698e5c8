// Chromium without a bundler: a page whose import map leads to the files of the package, and nothing else.
import type { Server } from 'node:http'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { chromium as chromiumPath } from '../scripts/program.mjs'
import { otherAnswers } from './runtimes.js'
import { serve } from './static-server.js'

let browser: Browser
let server: Server
let origin: string

beforeAll(async () => {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', ...quiet] })
  ;({ server, origin } = await serve(inject('project')))
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

it('finds the same answers, without a word in the console and without another host', async () => {
  const page = await browser.newPage()
  const said: string[] = []
  const hosts = new Set<string>()
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))

  await page.goto(`${origin}/page.html`)
  const text = await page.textContent('pre:not(:empty)', { timeout: 30_000 }).catch(() => '{}')

  expect(said).toEqual([])
  expect([...hosts]).toEqual([origin])
  expect(otherAnswers(`${text}\n`)).toEqual([])
})
