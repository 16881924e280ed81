// Which messages go to my phone, when is it quiet, and how many are covered?
import { View } from '@tarojs/components'
import { CoverageCard } from '@/components/inbox/coverage-card'
import { GroupSwitches } from '@/components/inbox/group-switches'
import { QuietHours } from '@/components/inbox/quiet-hours'
import { FollowRow } from '@/components/notice/follow-row'
import { SubscribeSheet } from '@/components/notice/subscribe-sheet'
import { Page } from '@/components/page'
import { Toast } from '@/components/toast'
import { pageState } from '@/hooks/page-state'
import { useFollow } from '@/hooks/use-follow'
import { useNoticeSettings } from '@/hooks/use-notice-settings'
import { words } from '@/words'
import './index.scss'

const text = words.notice.settings

/** 消息提醒. */
export default function NoticeSettingsPage() {
  const { shown, settings, changing, switchGroup, setQuiet } = useNoticeSettings()
  const following = useFollow()
  const more = async () => {
    await following.follow()
    await shown.reload()
  }
  return (
    <Page
      title={text.title}
      {...pageState(shown)}
      skeleton="rows"
      refused={changing.failure}
      onRefusedClose={changing.clear}
    >
      {settings && (
        <>
          <View className="settings-intro">{text.intro}</View>
          <GroupSwitches
            groups={settings.groups}
            onSwitch={(group, on) => void switchGroup(group, on)}
          />
          <QuietHours quiet={settings.quiet} onChange={(quiet) => void setQuiet(quiet)} />
          <CoverageCard
            ways={settings.ways}
            coverage={settings.coverage}
            more={<FollowRow ahead={following.ahead} onTap={() => void more()} />}
          />
        </>
      )}
      <SubscribeSheet question={following.question} />
      <Toast text={following.told} onEnd={following.clear} />
    </Page>
  )
}
