import { expect, it } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import type { DataFile } from './data-file.js'
import { manifest } from './manifest.js'
import { metaOf } from './meta.js'

const files: readonly DataFile[] = [
  { path: 'json/actors.json', mediaType: 'application/json', content: '[\n\n]\n', rows: { actors: 0 } },
  { path: 'ar.bin', mediaType: 'application/octet-stream', content: Uint8Array.of(1, 2), rows: {} },
  { path: 'ä.txt', mediaType: 'text/plain', content: 'Ä\n', rows: { lines: 1 } },
]

it('the manifest has a line for each fact of the release, and for each file what it takes to check a download', () => {
  expect(manifest(metaOf(createDataset({}), '1.2.3'), files)).toEqual({
    path: 'manifest.json',
    mediaType: 'application/json',
    content: `{
  "version": "1.2.3",
  "counts": {"actors":0,"places":0,"documents":0,"events":0,"questions":0,"claims":0,"reports":0,"links":0},
  "said": {},
  "published": {},
  "documents": [],
  "languages": [],
  "files": [
    {"path":"json/actors.json","mediaType":"application/json","bytes":5,"sha256":"2ba33ca0557f1bb5b7ba88d67f9d0093c7185a36ec51fe2b7bd9372d3e001d6d","rows":{"actors":0}},
    {"path":"ar.bin","mediaType":"application/octet-stream","bytes":2,"sha256":"a12871fee210fb8619291eaea194581cbd2531e4b23759d225f6806923f63222","rows":{}},
    {"path":"ä.txt","mediaType":"text/plain","bytes":3,"sha256":"9026642e5501db6241cf32709fa57db634e9ffb4e15d90778656b01ca1a48eb9","rows":{"lines":1}}
  ]
}
`,
    rows: {},
  })
})
