// Where do staff see a paper that was given to the resident?
import Taro from '@tarojs/taro'

/** Opens a paper; 返回 leads back to where it was opened. */
export function toPaper(caseId: string, paper: string): void {
  void Taro.navigateTo({ url: `/pages/case/papers/index?id=${caseId}&paper=${paper}` })
}
