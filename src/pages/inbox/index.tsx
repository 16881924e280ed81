// What has happened, and what should I look at?
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { NoticeGroup } from '@/components/inbox/notice-group'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { useInbox, type Inbox, type Notice } from '@/hooks/use-inbox'
import { words } from '@/words'
import { noticeWay } from './notice-way'

/** 收件箱. */
export default function InboxPage() {
  const inbox = useInbox()
  const { shown } = inbox
  return (
    <Page
      title={words.notice.title}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
      skeleton="rows"
    >
      {shown.data && <Notices inbox={inbox} unread={shown.data.unread} />}
    </Page>
  )
}

function Notices({ inbox, unread }: { inbox: Inbox; unread: number }) {
  if (inbox.groups.length === 0) {
    return <Empty icon="bell" title={words.notice.empty} text={words.notice.emptyText} />
  }
  const openNotice = (notice: Notice) => {
    if (!notice.read) void inbox.markRead(notice.id)
    const url = noticeWay(notice.content.kind, notice)
    if (url) void Taro.navigateTo({ url })
  }
  return (
    <>
      {unread > 0 && (
        <View className="inbox-all">
          <Link onTap={() => void inbox.markRead(null)}>{words.notice.readAll}</Link>
        </View>
      )}
      {inbox.groups.map(({ key, serviceName, notices }) => (
        <NoticeGroup key={key} title={serviceName} notices={notices} onOpen={openNotice} />
      ))}
      {inbox.more && (
        <View className="inbox-older">
          <Button kind="second" loading={inbox.loadingMore} onTap={() => void inbox.loadMore()}>
            {words.notice.older}
          </Button>
        </View>
      )}
    </>
  )
}
