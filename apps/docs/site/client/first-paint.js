// Before the first paint: the stored theme, that there is a script, and whether the address narrows the page.
;(() => {
  const root = document.documentElement
  root.classList.add('js')
  if (location.search) {
    root.classList.add('pending')
    setTimeout(() => root.classList.remove('pending'), 4000)
  }
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {}
})()
