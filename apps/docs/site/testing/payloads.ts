/** Words that somebody could put into a record to do something on a page, in a sheet or in another program. */
export const payloads: readonly string[] = [
  '<script>document.title=1</script>',
  '</script><script>document.title=2</script>',
  '</title></textarea></style><svg onload=alert(3)>',
  '<img src=x onerror=alert(4)>',
  '"><iframe srcdoc="<b>5</b>"></iframe>',
  "' onmouseover='alert(6)' x='",
  '` onfocus=alert(7) autofocus `',
  ']]><b>8</b><![CDATA[',
  '--><h1>9</h1><!--',
  '<!--<script>',
  'javascript:alert(11)',
  'data:text/html,<b>12</b>',
  'vbscript:msgbox(13)',
  '//evil.example/14',
  '=HYPERLINK("https://evil.example/15","15")',
  '+1+cmd|" /C calc"!A16',
  '-2+17',
  '@SUM(1+18)',
  '\t=19',
  '\r=20',
  '＝21',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are the point
  '${22} {{ 23 }} <%= 24 %> #{25}',
  "$& $` $' $1 26",
  '%00 %0d%0aSet-Cookie: a=27',
  '&lt;b&gt;28&amp;#60;b&#62;',
  'a\u2028b\u2029 29',
  'a\u200B\u200D\uFEFF\u00AD 30',
  '\u202E31 gnp.exe\u202C',
  '\u2067\u202Dabc\u202C\u2069 32',
  'القوات 33',
  '\\u003cscript\\u003e \\x3c \\" 34',
  '35 }|{ a',
  '🇰🇵 👩‍🚀 36',
  '# *37* [a](javascript:alert(37)) ![b](//evil.example)',
  '__proto__',
  'constructor',
  `${'<'.repeat(40)} 40`,
]

/** Words that an address may hold and that would end it, were they not kept in it. */
export const addresses: readonly string[] = [
  'https://daily.example/"><script>alert(1)</script>',
  "https://daily.example/?a='onmouseover='alert(2)",
  'https://daily.example/?a=&quot;onfocus=alert(3)&amp;b',
  'https://daily.example/#"><b>:~:text=4',
  'https://daily.example/javascript:alert(5)',
  'https://daily.example/%00%0d%0aSet-Cookie:%20a=6',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are the point
  'https://daily.example/${7}{{7}}`7`\\7|7',
  'https://북한.example/군',
]

/** The names of languages and catalogues that nobody foresaw, and those that every object answers to. */
export const hostileKeys: readonly string[] = [
  '<b>',
  '"onload="alert(1)',
  'constructor',
  'hasOwnProperty',
  '__proto__',
]

/**
 * The same words without what makes them dangerous: with the same letters, digits and blanks, every other sign a dot,
 * and no word that every object answers to.
 */
export function harmless(words: string): string {
  return words
    .replaceAll('constructor', 'constructer')
    .replaceAll('hasOwnProperty', 'hasOwnPropertz')
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, '·')
}
