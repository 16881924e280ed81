// What does the QR code on a screen say? Its picture is looked at module by module.
import type { Page } from 'playwright-core'
import { encode } from 'uqr'
import { words } from '@/words'

const PIXELS = 8

/** True where the picture with this label, the ticket's unless told, is the code of this text. */
export async function showsCodeOf(
  page: Page,
  text: string,
  name: string = words.booking.ticket.qr
): Promise<boolean> {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const address = await page.getByRole('img', { name }).locator('img').getAttribute('src')
  if (!address) throw new Error('the code has no picture')
  const drawn = await page.evaluate(modulesOf, { address, size, pixels: PIXELS })
  return JSON.stringify(drawn) === JSON.stringify(data)
}

/** Runs in the page: draws the picture on white and takes the middle of every module. */
async function modulesOf(given: { address: string; size: number; pixels: number }) {
  const { address, size, pixels } = given
  const picture = new Image()
  picture.src = address
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size * pixels
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const middle = (at: number) => at * pixels + pixels / 2
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => {
      const [red = 255] = pen.getImageData(middle(x), middle(y), 1, 1).data
      return red < 128
    })
  )
}
