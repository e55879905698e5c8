import type { Dataset } from '../../src/model.js'
import type { DataFile } from './data-file.js'
import { manifest } from './manifest.js'
import { textFiles } from './text-files.js'

/** Every file of data that the package ships, and last the manifest that lists them. */
export async function dataFiles(record: Dataset, version: string): Promise<readonly DataFile[]> {
  const files = [...textFiles(record)]
  return [...files, manifest(version, files)]
}
