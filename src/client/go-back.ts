// Where does 返回 lead? To the page before; where a link opened this one first, to the first screen.
import Taro from '@tarojs/taro'

/** One page back, or home. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else goHome()
}

/** The first screen. */
export function goHome(): void {
  void Taro.switchTab({ url: '/pages/home/index' })
}
