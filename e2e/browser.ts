// Pages in the one Chromium of all tests.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

let browser: Browser

/** To be called once in each file of tests that opens pages. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterAll(async () => {
    await browser?.close()
  })
}

/** A page in a context of its own, with nothing stored and nothing cached; closed after its use. */
export async function inPage<Result>(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ baseURL: inject('origin'), reducedMotion: 'reduce', ...options })
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

/** What a page says against itself: errors and warnings, what its policy forbade, requests to others. */
export function complaintsOf(page: Page, origin: string = inject('origin')): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      complaints.push(`request: ${request.url()}`)
  })
  return complaints
}

/** Opens a page and waits until its script has taken over what it takes over. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' })
  await settled(page)
}

/** Waits until the script of a page has taken over what was served, and a view stands in the state of the address. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { dataset, classList } = document.documentElement
    const view = document.querySelector('.view')
    const isTakenOver = view === null || Object.keys(view).some((key) => key.startsWith('__reactContainer'))
    return isTakenOver && !classList.contains('pending') && dataset.hasHydrated !== 'false'
  })
}

export async function openAllDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}
