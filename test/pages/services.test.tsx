import { fireEvent, render, screen } from '@testing-library/react'
import ServicesPage from '@/pages/services/index'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf } from '../cloud-answers'
import { lastAsked } from '../environment/taro'
import { serviceRow } from '../make-rows'

const text = words.home.search

function cloud() {
  cloudAnswers({
    'service.search': ({ query }) =>
      answered({ services: query === '火箭' ? [] : [serviceRow()], lifeEvents: [] })
  })
}

test('a service is found by typing, and opens its guide', async () => {
  cloud()
  render(<ServicesPage />)
  fireEvent.change(screen.getByRole('textbox', { name: text.label }), {
    target: { value: '居住证' }
  })
  expect(await screen.findByText(text.found(1))).toBeInTheDocument()
  const row = screen.getByRole('button', { name: /居住证首次申领/ })
  expect(row).toHaveTextContent('15 天 · 免费 · 最多跑 1 次 · 可容缺')
  fireEvent.click(row)
  expect(lastAsked('navigateTo')).toEqual({ url: '/pages/apply/guide/index?id=residence-permit' })
})

test('a word that others look for is one tap', async () => {
  cloud()
  render(<ServicesPage />)
  fireEvent.click(await screen.findByRole('button', { name: '养老金' }))
  await screen.findByText(text.found(1))
  expect(inputsOf('service.search').at(-1)).toEqual({ query: '养老金' })
})

test('nothing found says so, and what to try instead', async () => {
  cloud()
  render(<ServicesPage />)
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '火箭' } })
  expect(await screen.findByText('没找到“火箭”')).toBeInTheDocument()
  expect(screen.getByText(text.noneText)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: text.seeAll }))
  expect(await screen.findByText(text.services(1))).toBeInTheDocument()
})

test('a category is one of four', async () => {
  cloud()
  render(<ServicesPage />)
  fireEvent.click(screen.getByRole('radio', { name: '城市宜居' }))
  expect(screen.getByRole('radio', { name: '城市宜居' })).toBeChecked()
  await screen.findByText(text.services(1))
  expect(inputsOf('service.search').at(-1)).toEqual({ query: '', category: 'city' })
})
