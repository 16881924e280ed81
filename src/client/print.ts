// Can what is on the screen be put on paper? Only on the web; WeChat has no printer.

/** True where there is a printer's dialog. */
export function canPrint(): boolean {
  return process.env.TARO_ENV === 'h5' && typeof window.print === 'function'
}

/** A roll of 80 mm, as ticket printers have it. Pages of Taro lie over each other: none can name its own. */
const ROLL = '@page { size: 80mm 128mm; margin: 4mm }'

const SHEET = '@page { size: A4 portrait; margin: 12mm }'

/** Prints the page on the roll of a ticket printer; every other paper keeps its own size. */
export function printOnRoll(): Promise<void> {
  return printOn(ROLL)
}

/** Prints the page on one sheet of A4, upright. */
export function printOnSheet(): Promise<void> {
  return printOn(SHEET)
}

async function printOn(paper: string): Promise<void> {
  if (!canPrint()) return
  const size = document.createElement('style')
  size.textContent = paper
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
