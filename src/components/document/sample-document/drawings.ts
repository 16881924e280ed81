// What does each kind of paper look like (以图代字)?
import type { Look } from '../look'
import { account, card, certificate, photo } from './cards'
import type { Drawing } from './drawing'
import { booklet, contract, drawing, form, invoice, report } from './sheets'

/** The drawing of each look; a forgotten one does not compile. */
export const drawings: Readonly<Record<Look, Drawing>> = {
  card,
  booklet,
  photo,
  form,
  certificate,
  contract,
  report,
  drawing,
  invoice,
  account
}

/** One layer of a drawing as the address of a picture that serves as a mask. */
export function layerAddress(path: string, as: 'fill' | 'line'): string {
  const paint =
    as === 'fill'
      ? ''
      : ` fill='none' stroke='black' stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'`
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 240 160'><path${paint} d='${path}'/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
