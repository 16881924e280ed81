// Can what is on the screen be put on paper? Only on the web; WeChat has no printer.

/** True where there is a printer's dialog. */
export function canPrint(): boolean {
  return process.env.TARO_ENV === 'h5' && typeof window.print === 'function'
}

/** A roll of 80 mm, as ticket printers have it. Pages of Taro lie over each other: none can name its own. */
const ROLL = '@page { size: 80mm 128mm; margin: 4mm }'

/** Prints the page on the roll of a ticket printer; every other paper keeps its own size. */
export async function printOnRoll(): Promise<void> {
  if (!canPrint()) return
  const size = document.createElement('style')
  size.textContent = ROLL
  document.head.append(size)
  window.addEventListener('afterprint', () => size.remove(), { once: true })
  await printPage()
}

/** Opens the printer's dialog for the page as it is, once its pictures are drawn. */
export async function printPage(): Promise<void> {
  if (!canPrint()) return
  const drawn = [...document.images].map((image) => image.decode().catch(() => undefined))
  await Promise.all(drawn)
  window.print()
}
