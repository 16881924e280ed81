// What can a resident do after a case has ended, well or not? AL-38: remedies are always told.
import type { Output } from '@/contract/calls'

type CaseView = Output<'case.show'>

const again = '把缺的、不对的备好后，可以重新申请。'
const remedies =
  '不服的，可以自收到之日起 60 日内申请行政复议，也可以在 6 个月内向人民法院提起行政诉讼。'

/** What can be done now that it is refused, revoked, denied, granted or withdrawn; a sentence each. */
export function nextSteps(
  view: Pick<CaseView, 'status' | 'granted' | 'office' | 'result' | 'timeline' | 'delivery'>
): string[] {
  const office = view.office?.name ?? '窗口'
  if (view.granted === false) return [again, ask(view), remedies]
  switch (view.status) {
    case 'refused':
      return [...authority(view), again, ask(view), remedies]
    case 'revoked':
      return [again, ask(view), remedies]
    case 'withdrawn':
      return ['需要的时候可以重新申请。']
    case 'decided':
      return collectSteps(view, office)
    default:
      return []
  }
}

/** How the result comes to its owner: ZJ-15 (electronic is as good), ZJ-30 (brought, free). */
function collectSteps(view: Pick<CaseView, 'result' | 'delivery'>, office: string): string[] {
  switch (view.delivery.way) {
    case 'electronic':
      return [`${view.result}要纸质的，带上身份证到${office}也能领。`]
    case 'grid':
      return ['网格员到了，把你的交接码告诉他；他也会给你看他的码。']
    case 'counter':
      return [`带上身份证到${office}领取${view.result}。`]
  }
}

function authority({ timeline }: Pick<CaseView, 'timeline'>): string[] {
  const name = timeline.find((entry) => entry.action === 'refuse')?.facts.authority
  return typeof name === 'string' && name ? [`这件事归${name}办，可以向那里申请。`] : []
}

function ask({ office }: Pick<CaseView, 'office'>): string {
  return office ? `不清楚的地方，可以打电话 ${office.phone} 问。` : '不清楚的地方，可以到窗口问。'
}
