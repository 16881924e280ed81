// What Taro's elements take and its types leave out: the attributes that screen readers need.
import '@tarojs/components'

declare module '@tarojs/components/types/common' {
  interface StandardProps {
    role?: string
    tabIndex?: number
  }
}
