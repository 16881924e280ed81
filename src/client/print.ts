// Can what is on the screen be put on paper? Only on the web; WeChat has no printer.

/** True where there is a printer's dialog. */
export function canPrint(): boolean {
  return process.env.TARO_ENV === 'h5' && typeof window.print === 'function'
}

/** Opens the printer's dialog for the page as it is. */
export function printPage(): void {
  if (canPrint()) window.print()
}
