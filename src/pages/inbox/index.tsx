// What has happened, and what should I look at?
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { NoticeGroup } from '@/components/inbox/notice-group'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { noticeWay } from '@/domain/notice/way'
import { useInbox, type Inbox, type Notice } from '@/hooks/use-inbox'
import { words } from '@/words'
import './index.scss'

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
      {shown.data && <Ways unread={shown.data.unread} onRead={() => void inbox.markRead(null)} />}
      {shown.data && <Notices inbox={inbox} />}
    </Page>
  )
}

/** What can be done with all of it: say what goes to the phone, and that it has all been read. */
function Ways({ unread, onRead }: { unread: number; onRead: () => void }) {
  const toSettings = () => void Taro.navigateTo({ url: '/pages/inbox/settings/index' })
  return (
    <View className="inbox-ways">
      <Link icon="mobile" onTap={toSettings}>
        {words.notice.settings.title}
      </Link>
      {unread > 0 && <Link onTap={onRead}>{words.notice.readAll}</Link>}
    </View>
  )
}

function Notices({ inbox }: { inbox: Inbox }) {
  if (inbox.groups.length === 0) {
    return <Empty icon="bell" title={words.notice.empty} text={words.notice.emptyText} />
  }
  const openNotice = (notice: Notice) => {
    if (!notice.read) void inbox.markRead(notice.id)
    const url = noticeWay(notice.content, notice)
    if (url) void Taro.navigateTo({ url })
  }
  return (
    <>
      {inbox.groups.map(({ key, title, notices }) => (
        <NoticeGroup key={key} title={title} notices={notices} onOpen={openNotice} />
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
