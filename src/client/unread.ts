// The number on 我的: how many notices nobody has read yet.
import Taro from '@tarojs/taro'

const TAB = 3
const MOST = 99

/** Shows the number on the tab bar, or takes it away. A page without a tab bar changes nothing. */
export function showUnread(count: number): void {
  const shown =
    count > 0
      ? Taro.setTabBarBadge({ index: TAB, text: count > MOST ? `${MOST}+` : String(count) })
      : Taro.removeTabBarBadge({ index: TAB })
  void Promise.resolve(shown).catch(() => undefined)
}
