// What Taro draws around the pages on the web, and what it leaves to be put right there.

/** The tab bar stands outside the pages: the whole document follows the care mode. */
export function dressDocument(care: boolean): void {
  if (process.env.TARO_ENV === 'h5') document.documentElement.classList.toggle('care', care)
}

/**
 * Taro's tabs are links to `javascript:;`, which our content policy rightly refuses at every tap:
 * the tap itself is enough. The answer ends it.
 */
export function quietTabs(): () => void {
  if (process.env.TARO_ENV !== 'h5') return () => undefined
  document.addEventListener('click', withoutLink)
  return () => document.removeEventListener('click', withoutLink)
}

function withoutLink(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link?.getAttribute('href')?.startsWith('javascript:')) event.preventDefault()
}
