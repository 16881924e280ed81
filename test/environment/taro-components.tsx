// Taro's components as the HTML elements that they stand for: a test finds them by role and by words.
// Taro's own web components take seconds to load and draw nothing in jsdom.
import { createElement, forwardRef, type ChangeEvent, type ReactNode } from 'react'

type Props = Record<string, unknown> & { children?: ReactNode }
type Handler = (event: { detail: object; target: unknown }) => void

/** What HTML understands as it is; the rest is WeChat's and drawn nowhere. */
const PLAIN =
  /^(aria-.+|data-.+|id|role|className|style|children|src|alt|disabled|placeholder|key)$/
const EVENTS = /^on(Click|Focus|Blur|Load|Error|Scroll|TouchStart|TouchEnd|TouchMove)$/

function drawnAs(tag: string, more: (props: Props) => object = () => ({})) {
  return forwardRef<unknown, Props>(function Drawn(props, ref) {
    const kept = Object.entries(props).filter(([name]) => PLAIN.test(name) || EVENTS.test(name))
    return createElement(tag, { ...Object.fromEntries(kept), ...more(props), ref })
  })
}

/** WeChat's fields tell of a change by `detail.value`. */
function field(props: Props) {
  const tell = props.onInput ?? props.onChange
  return {
    value: props.value,
    maxLength: props.maxlength,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const { value } = event.target
      if (typeof tell === 'function') (tell as Handler)({ detail: { value }, target: event.target })
    }
  }
}

function toggle({ checked, onChange }: Props) {
  return {
    type: 'checkbox',
    checked,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const detail = { value: event.target.checked }
      if (typeof onChange === 'function') (onChange as Handler)({ detail, target: event.target })
    }
  }
}

export const View = drawnAs('div')
export const ScrollView = drawnAs('div')
export const Swiper = drawnAs('div')
export const SwiperItem = drawnAs('div')
export const MovableArea = drawnAs('div')
export const MovableView = drawnAs('div')
export const PageContainer = drawnAs('div')
export const RootPortal = drawnAs('div')
export const CustomWrapper = drawnAs('div')
export const Block = drawnAs('div')
export const RichText = drawnAs('div', ({ nodes }) => ({
  dangerouslySetInnerHTML: { __html: typeof nodes === 'string' ? nodes : '' },
  children: undefined
}))
export const Text = drawnAs('span')
export const Label = drawnAs('label')
export const Image = drawnAs('img', ({ alt }) => ({ alt: alt ?? '' }))
export const Button = drawnAs('button', ({ formType }) => ({
  type: formType === 'submit' ? 'submit' : 'button'
}))
export const Form = drawnAs('form')
export const Input = drawnAs('input', (props) => ({
  ...field(props),
  type: props.password ? 'password' : 'text'
}))
export const Textarea = drawnAs('textarea', field)
export const Switch = drawnAs('input', (props) => ({ ...toggle(props), role: 'switch' }))
export const Picker = drawnAs('div')
export const PickerView = drawnAs('div')
export const PickerViewColumn = drawnAs('div')
export const Canvas = drawnAs('canvas')
export const Video = drawnAs('video')
