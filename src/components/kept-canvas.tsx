// The canvas on which WeChat draws what is kept; out of sight, because it is only a means.
import { Canvas } from '@tarojs/components'
import './kept-canvas.scss'

/** Nothing where no canvas is needed. */
export function KeptCanvas({ id }: { readonly id: string | null }) {
  return id ? <Canvas type="2d" id={id} canvasId={id} className="kept-canvas" /> : null
}
