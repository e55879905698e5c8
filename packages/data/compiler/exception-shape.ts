import { type Shape, text } from '../src/schema/field.js'

/** What an exception says of itself: why it is made, and when it can go. */
export const exceptionShape: Shape = { fields: { reason: text, until: text } }
