/**
 * Words in the form in which they are compared: lower case, full width as half width, Latin letters without their
 * marks, one kind of apostrophe, digits without separators. Other scripts keep theirs, for there marks make letters.
 */
export function folded(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/(\d)[,.\u0020](?=\d{3})/g, '$1')
    .normalize('NFC')
}
