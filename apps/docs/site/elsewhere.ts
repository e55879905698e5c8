/** What every link to another host says of itself; the links that Docusaurus makes say the same. */
export const elsewhere = 'noopener noreferrer'
