import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Dataset } from '@dprk-ru/data'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { allPages } from '../pages/all.js'
import { type Assets, Document, jsonAddress, type Page } from '../shell/Page.js'

/** Writes every page and its data; gives how many pages that is. */
export async function writePages(folder: string, record: Dataset, assets: Assets): Promise<number> {
  const written = new Set<string>()
  for (const page of allPages(record)) {
    if (written.has(page.address)) throw new Error(`Two pages have the address ${page.address}.`)
    written.add(page.address)
    await writePage(folder, page, assets)
  }
  return written.size
}

async function writePage(folder: string, page: Page, assets: Assets): Promise<void> {
  // The page for wrong addresses is a file by name: servers look for it at the root.
  const path = join(folder, page.address, page.address.endsWith('.html') ? '' : 'index.html')
  await mkdir(dirname(path), { recursive: true })
  // renderToString and not static markup: the browser takes over the views in it.
  await writeFile(path, `<!doctype html>${renderToString(createElement(Document, { page, assets }))}\n`)
  if (page.json !== undefined) {
    await writeFile(join(folder, jsonAddress(page.address)), `${JSON.stringify(page.json, null, 2)}\n`)
  }
}
