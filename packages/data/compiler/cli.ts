/**
 * `record`: what an author does with the record files, as a program.
 *
 * @module
 */
import { record } from './record.js'

process.exitCode = await record(process.argv.slice(2))
