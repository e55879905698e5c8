/**
 * What the site says where something fails. The page of the docs on failures says the same words.
 *
 * @module
 */

/** Of an address without a page. */
export const noPage = 'There is no page at this address'
export const noPageWhy =
  'Ids are never reused and pages do not move without a note, so the address is most likely misspelt.'

/** Of a part of an address that means nothing to the page: around its name, and around its words. */
export const inTheAddress = [
  'The part',
  'of this address cannot be read:',
  'is no value of it here. The page leaves it out.',
] as const

/** Where the data that a view is narrowed with did not arrive. */
export const notLoaded = 'The record could not be loaded, so this page shows all of it, unfiltered.'
export const again = 'Try again'

/** Where the search of the docs did not arrive. */
export const notSearched = 'These pages could not be searched: their index did not load.'
