// How does a paper become a picture that one can keep, print in a shop, or send to the family?
import Taro from '@tarojs/taro'
import { download } from './download'
import { layPaper, type LaidPaper, type PaperLine } from './paper-layout'

export type SaveOutcome = 'saved' | 'downloaded' | 'denied' | 'failed'

/** What both platforms' canvases have. */
interface Sheet {
  width: number
  height: number
  getContext(kind: '2d'): CanvasRenderingContext2D | null
}

/** Larger canvases come out empty on some phones. */
const MOST_PIXELS = 4096
const SHARPNESS = 2
const FONT = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

/**
 * Draws the paper and keeps it: in the album inside WeChat, as a download on the web.
 * `canvasId` names the page's canvas, which WeChat needs.
 */
export async function savePicture(
  paper: readonly PaperLine[],
  name: string,
  canvasId: string
): Promise<SaveOutcome> {
  try {
    return process.env.TARO_ENV === 'h5'
      ? await saveOnWeb(paper, name)
      : await saveInAlbum(paper, canvasId)
  } catch (error) {
    const { errMsg = '' } = (error ?? {}) as { errMsg?: string }
    return /auth|deny|permission/.test(errMsg) ? 'denied' : 'failed'
  }
}

async function saveOnWeb(paper: readonly PaperLine[], name: string): Promise<SaveOutcome> {
  const canvas = document.createElement('canvas')
  if (!draw(canvas, paper)) return 'failed'
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) return 'failed'
  download(blob, `${name}.png`)
  return 'downloaded'
}

async function saveInAlbum(paper: readonly PaperLine[], canvasId: string): Promise<SaveOutcome> {
  const canvas = await canvasNode(canvasId)
  if (!canvas || !draw(canvas, paper)) return 'failed'
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas
  })
  await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
  return 'saved'
}

function canvasNode(id: string): Promise<Sheet | null> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec((found: { node?: Sheet }[]) => resolve(found[0]?.node ?? null))
  })
}

/** Black on white whatever the colours of the screen are: it is a paper. */
function draw(canvas: Sheet, paper: readonly PaperLine[]): boolean {
  const context = canvas.getContext('2d')
  if (!context) return false
  const laid = layPaper(paper, (text, size, bold) => {
    context.font = font(size, bold)
    return context.measureText(text).width
  })
  const scale = Math.min(SHARPNESS, MOST_PIXELS / laid.height)
  canvas.width = Math.round(laid.width * scale)
  canvas.height = Math.round(laid.height * scale)
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  paintCode(context, laid, scale)
  context.scale(scale, scale)
  paintLines(context, laid)
  return true
}

/** On whole pixels: between squares that touch, a scanner would see light. */
function paintCode(context: CanvasRenderingContext2D, { squares }: LaidPaper, scale: number) {
  context.fillStyle = 'black'
  const pixel = (place: number) => Math.round(place * scale)
  for (const { x, y, side } of squares) {
    const [left, top] = [pixel(x), pixel(y)]
    context.fillRect(left, top, pixel(x + side) - left, pixel(y + side) - top)
  }
}

function paintLines(context: CanvasRenderingContext2D, { lines }: LaidPaper) {
  for (const { text, x, y, size, bold, faint } of lines) {
    context.font = font(size, bold)
    context.fillStyle = faint ? 'dimgray' : 'black'
    context.fillText(text, x, y)
  }
}

function font(size: number, bold: boolean): string {
  return `${bold ? 'bold ' : ''}${size}px ${FONT}`
}
