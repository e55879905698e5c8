import { createHash } from 'node:crypto'

/** Tells one state of a file from every other: what is counted of its changes holds for that state. */
export const sha256Of = (source: string): string => createHash('sha256').update(source).digest('hex')
