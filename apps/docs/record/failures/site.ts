import { again, inTheAddress, noPage, noPageWhy, notLoaded, notSearched } from '../../site/words/failures'
import type { Attempt, Failure } from './failure'

/** What a page of the site says; the tests of the site bring each page to say it. */
function says(address: string, message: string): Attempt {
  return { code: address, provoke: async () => ({ as: 'no error', message }) }
}

/** What the site says where it cannot show what was asked for. Its pages stand as they are served, whatever fails. */
export const site: readonly Failure[] = [
  {
    id: 'no-page',
    title: 'An address without a page',
    attempts: [says('/questions/dprk-troops/', `${noPage}. ${noPageWhy}`)],
    means: 'The address is misspelt, or was never one of this site. Under the message stand the nearest ids.',
    mend: 'Take one of them, or search. `/id/` with the id of any row behind it leads to the row.',
  },
  {
    id: 'unreadable-address',
    title: 'A part of an address that means nothing',
    attempts: [
      says('/claims/?sort=loudest', `${inTheAddress[0]} sort ${inTheAddress[1]} loudest ${inTheAddress[2]}`),
    ],
    means:
      'What is chosen on a page stands in its address. A part that the page does not know is named and left out; the others are applied.',
    mend: 'Choose again on the page and copy the address from there.',
  },
  {
    id: 'no-data',
    title: 'No data to filter with',
    attempts: [says('/claims/', `${notLoaded} ${again}`), says('/search/', notSearched)],
    means:
      'A page comes whole, with everything in it; to filter, sort or search it fetches the record once more as data. That did not arrive, mostly because the connection is gone.',
    mend: 'Press the button once you are connected. Everything that the page shows is the whole record until then.',
  },
  {
    id: 'no-script',
    title: 'No filters, no search, no buttons',
    attempts: [
      says('/claims/', 'The page says nothing of it: what would not work without JavaScript is not shown.'),
    ],
    means: 'JavaScript is off, was blocked, or did not load. All text, charts, tables and links are there.',
    mend: 'Allow scripts of this site; it has none of other hosts. Without them use the search of the browser on the page, or the files under Downloads.',
  },
]
