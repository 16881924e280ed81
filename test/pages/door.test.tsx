import { fireEvent, render, screen } from '@testing-library/react'
import { minutes } from '@/domain/time/date'
import DoorPage from '@/pages/hall/door/index'
import PosterPage from '@/pages/staff/poster/index'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import type { Output } from '@/contract/calls'
import { answered, cloudAnswers, inputsOf } from '../cloud-answers'
import { lastAsked, parameters } from '../environment/taro'
import { hallView } from '../make-hall'

const text = staffWords.poster
const open = { from: minutes('08:30'), to: minutes('12:00') }

function poster(part: Partial<Output<'hall.poster'>> = {}): Output<'hall.poster'> {
  return {
    officeId: 'qiuchuan',
    name: '球川镇便民服务中心',
    address: '球川镇常球路 8 号',
    floor: '一楼',
    phone: '0570-5550000',
    week: [[open], [open], [open], [open], [open], [], []],
    picture: null,
    ...part
  }
}

test('the poster says when it is open, days with the same hours together, and what to do', async () => {
  cloudAnswers({ 'hall.poster': () => answered(poster()) })
  render(<PosterPage />)
  expect(await screen.findByText('球川镇便民服务中心')).toBeVisible()
  expect(screen.getByText('周一至周五 08:30–12:00')).toBeVisible()
  expect(screen.getByText('周六至周日 休息')).toBeVisible()
  expect(screen.getByText('球川镇常球路 8 号 一楼')).toBeVisible()
  // Without WeChat any phone's camera reads it.
  expect(screen.getByText(text.scan.web)).toBeVisible()
  expect(screen.getByText(text.noWechat)).toBeVisible()
})

test('where WeChat draws a code, it is WeChat’s', async () => {
  const picture = 'data:image/png;base64,AAAA'
  cloudAnswers({ 'hall.poster': () => answered(poster({ picture })) })
  render(<PosterPage />)
  expect(await screen.findByText(text.scan.wechat)).toBeVisible()
  expect(screen.getByRole('img', { name: text.code(poster().name) })).toHaveAttribute(
    'src',
    picture
  )
})

test('whoever scans it sees who waits there, and gets to checking in', async () => {
  parameters.scene = encodeURIComponent('o:qiuchuan')
  cloudAnswers({ 'hall.show': () => answered(hallView()) })
  render(<DoorPage />)
  fireEvent.click(await screen.findByText(words.hall.door.arrive))
  expect(lastAsked('navigateTo')?.url).toBe('/pages/hall/arrive/index')
  expect(inputsOf('hall.show')[0]).toEqual({ officeId: 'qiuchuan' })
  expect(screen.getByText(words.hall.door.waiting)).toBeVisible()
})

test('a code that names no office asks nothing, and says so', () => {
  parameters.scene = 'd:0123456789abcdef'
  cloudAnswers({})
  render(<DoorPage />)
  expect(screen.getByText(words.hall.door.none)).toBeVisible()
  expect(inputsOf('hall.show')).toEqual([])
})
