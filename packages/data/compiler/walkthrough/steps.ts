/**
 * The steps of a walk-through, read out of its Markdown: `console` blocks hold commands after `$ ` and what they
 * print, `diff` blocks change a file.
 *
 * @module
 */

export interface CommandStep {
  readonly is: 'command'
  readonly command: string
  /** What it prints; `…` on a line of its own stands for any lines, within a line for any characters. */
  readonly prints: string
}

export interface EditStep {
  readonly is: 'edit'
  readonly file: string
  readonly replace: string
  readonly by: string
}

export type Step = CommandStep | EditStep

export function stepsOf(markdown: string): readonly Step[] {
  return [...markdown.matchAll(/^```(console|diff)\n(.*?)^```$/gms)].flatMap<Step>(([, kind, block = '']) =>
    kind === 'console' ? commandsOf(block) : [editOf(block)],
  )
}

function commandsOf(block: string): readonly CommandStep[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [, command = '', prints = ''] = /^((?:[^\n]*\\\n)*[^\n]*\n)(.*)$/s.exec(part) ?? []
      return { is: 'command', command, prints }
    })
}

function editOf(block: string): EditStep {
  const [first = '', ...lines] = block.trimEnd().split('\n')
  const marked = (mark: string): string =>
    lines
      .filter((line) => line.startsWith(mark))
      .map((line) => `${line.slice(1)}\n`)
      .join('')
  return { is: 'edit', file: first.replace(/^--- /, ''), replace: marked('-'), by: marked('+') }
}

/** What a command must print, as a pattern. */
export function patternOf(prints: string): RegExp {
  const lines = prints.split(/^…\n/m).map((part) =>
    part
      .split('…')
      .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*?'),
  )
  return new RegExp(`^${lines.join('(?:.*\\n)*')}$`)
}
