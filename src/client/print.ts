// Can what is on the screen be put on paper? Only on the web; WeChat has no printer.

/** True where there is a printer's dialog. */
export function canPrint(): boolean {
  return process.env.TARO_ENV === 'h5' && typeof window.print === 'function'
}

/** Opens the printer's dialog for the page as it is, once its pictures are drawn. */
export async function printPage(): Promise<void> {
  if (!canPrint()) return
  const drawn = [...document.images].map((image) => image.decode().catch(() => undefined))
  await Promise.all(drawn)
  window.print()
}
