import type { Dataset } from '../../src/model.js'
import type { About } from '../about.js'
import { changesUpTo, type Releases } from '../releases.js'
import { changesFiles } from './changes-files.js'
import type { DataFile } from './data-file.js'
import { dataPackage } from './data-package.js'
import { manifest } from './manifest.js'
import { metaOf } from './meta.js'
import { modelComments } from './model-comments.js'
import { relationSchema } from './relations/create-table.js'
import { parquetFiles } from './relations/parquet-files.js'
import { readingViews } from './relations/reading-views.js'
import { relationsOf } from './relations/relations-of.js'
import { sqliteFile } from './relations/sqlite-file.js'
import { tableSchemas } from './table-schemas.js'
import { textFiles } from './text-files.js'

/** Every file of data that the package ships, and last the manifest that lists them. */
export async function dataFiles(
  record: Dataset,
  about: About,
  releases: Releases,
): Promise<readonly DataFile[]> {
  const commentOn = modelComments()
  const texts = textFiles(record)
  const relations = relationsOf(record)
  const files = [
    ...texts,
    dataPackage(texts, about, commentOn),
    ...tableSchemas(commentOn),
    await sqliteFile(relations),
    ...parquetFiles(relations),
    relationSchema(relations),
    readingViews(),
    ...changesFiles(changesUpTo(releases, record, about.version)),
  ]
  return [...files, manifest(metaOf(record, about.version), files)]
}
