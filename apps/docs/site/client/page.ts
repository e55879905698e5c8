/** What every page does beyond being read: theme, copy buttons, arrow keys in charts, `/` for the search. */

const themeKey = 'theme'

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null
  if (button?.dataset.theme !== undefined) switchTheme()
  if (button?.dataset.copy !== undefined) void copy(button)
})

function switchTheme(): void {
  const root = document.documentElement
  const isDark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = isDark ? 'light' : 'dark'
  localStorage.setItem(themeKey, root.dataset.theme)
}

/** Copies the text of the element that the button names and says so, politely. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset.copy ?? '')
  const status = button.parentElement?.querySelector('[role="status"]')
  if (!source || !status) return
  try {
    await navigator.clipboard.writeText(source.textContent ?? '')
    status.textContent = 'copied'
  } catch {
    status.textContent = 'not copied: the browser does not allow it; select the text instead'
  }
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  // A mark may be a link within a drawing, which is no HTML element and has the same focus.
  const target = event.target instanceof Element ? event.target : null
  if (event.key === '/' && !target?.closest('input, textarea, select, [contenteditable]')) {
    const search = document.querySelector<HTMLAnchorElement>('a[data-search]')
    if (search) {
      event.preventDefault()
      search.click()
    }
  }
  const mark = target?.closest<Mark>('[data-marks] :is(a[data-claim-id], a[data-place-id])')
  if (mark) walk(mark, event)
})

/** A mark of a chart or of a map, which is a link to a claim or to a place. */
type Mark = HTMLAnchorElement | SVGAElement

/** The marks of one lane are one stop of the tab key; arrows, Home and End walk along them. */
function walk(mark: Mark, event: KeyboardEvent): void {
  const marks = marksOf(mark.closest('[data-marks]'))
  const at = marks.indexOf(mark)
  const steps: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: marks.length - 1,
  }
  const next = marks[steps[event.key] ?? -1]
  if (!next) return
  event.preventDefault()
  mark.tabIndex = -1
  next.tabIndex = 0
  next.focus()
}

function marksOf(lane: Element | null): readonly Mark[] {
  return lane ? [...lane.querySelectorAll<Mark>('a[data-claim-id], a[data-place-id]')] : []
}

function oneStopEach(): void {
  for (const lane of document.querySelectorAll('[data-marks]')) {
    const marks = marksOf(lane)
    const current = marks.find((mark) => mark.tabIndex === 0 && mark.hasAttribute('tabindex')) ?? marks[0]
    for (const mark of marks) {
      const stop = mark === current ? '0' : '-1'
      if (mark.getAttribute('tabindex') !== stop) mark.setAttribute('tabindex', stop)
    }
  }
}

oneStopEach()
new MutationObserver(oneStopEach).observe(document.body, { childList: true, subtree: true })
