/**
 * Colours of code, light and dark. Every one has at least 4.5:1 on its ground; the themes that ship with the
 * highlighter do not.
 */
const tokens = (
  colours: Readonly<Record<'comment' | 'keyword' | 'string' | 'number' | 'name' | 'sign', string>>,
) => [
  { types: ['comment', 'prolog', 'cdata'], style: { color: colours.comment, fontStyle: 'italic' as const } },
  { types: ['keyword', 'operator', 'builtin', 'tag', 'atrule'], style: { color: colours.keyword } },
  { types: ['string', 'char', 'attr-value', 'template-string'], style: { color: colours.string } },
  { types: ['number', 'boolean', 'constant', 'symbol'], style: { color: colours.number } },
  { types: ['function', 'class-name', 'property', 'attr-name', 'key'], style: { color: colours.name } },
  { types: ['punctuation'], style: { color: colours.sign } },
]

export const lightCode = {
  plain: { color: '#24262b', backgroundColor: '#f3f1ea' },
  styles: tokens({
    comment: '#5b6068',
    keyword: '#7a2f6b',
    string: '#1c5f45',
    number: '#7a4a00',
    name: '#1f4e79',
    sign: '#4a4d55',
  }),
}

export const darkCode = {
  plain: { color: '#e6e4df', backgroundColor: '#1e2126' },
  styles: tokens({
    comment: '#a3a8b0',
    keyword: '#e3a8d6',
    string: '#9bd3b4',
    number: '#e8c27d',
    name: '#9cc4ea',
    sign: '#c0c4ca',
  }),
}
