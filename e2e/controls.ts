// Pressing everything that can be pressed on a page, once.
import type { Page } from 'playwright-core'

const pressed = 'button, summary, input[type="checkbox"], input[type="radio"], select'

/** Presses each control that a reader sees, in order, also those that appear meanwhile; the page may load anew. */
export async function pressEverything(page: Page): Promise<void> {
  for (let i = 0; await pressOne(page, i); i++) await page.waitForLoadState('load')
  await page.waitForLoadState('networkidle')
}

async function pressOne(page: Page, i: number): Promise<boolean> {
  return page.evaluate(
    async ({ selector, at }) => {
      const controls = [...document.querySelectorAll<HTMLElement>(selector)]
      const control = controls[at]
      if (control?.checkVisibility() && !control.matches(':disabled')) {
        control.focus()
        if (control instanceof HTMLSelectElement) {
          control.selectedIndex = (control.selectedIndex + 1) % control.options.length
          control.dispatchEvent(new Event('change', { bubbles: true }))
        } else control.click()
        // Until the page has drawn what that changed.
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
      }
      return at + 1 < controls.length
    },
    { selector: pressed, at: i },
  )
}
