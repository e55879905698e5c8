import { createDataset, DatasetError } from '@dprk-ru/data'

const response = await fetch('/my-record.json')
try {
  createDataset(await response.json())
} catch (error) {
  if (error instanceof DatasetError) console.error(error.problems)
}
