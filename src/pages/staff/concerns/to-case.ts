// Where do the staff see the case that a concern is about?
import Taro from '@tarojs/taro'
import type { ConcernQueue } from '@/hooks/use-concern-queue'

/** Who designates sees it on the board, who answers among the steps. */
export function toCase({ actions }: ConcernQueue['concerns'][number], caseId: string): void {
  const place = actions.includes('designate') ? 'board' : 'steps'
  void Taro.navigateTo({ url: `/pages/staff/${place}/index?case=${caseId}` })
}
