import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { templates } from '@/domain/notice/kinds'
import { templateKeys } from '@/domain/notice/templates'
import { templateWords } from '@/words/zh/message-template'

const page = readFileSync(resolve(__dirname, '../../docs/wechat-templates.md'), 'utf8')

test('the table of templates to choose says what the registry says, in its order', () => {
  const rows = page.split('\n').filter((line) => line.includes('`WECHAT_TEMPLATE_'))
  const table = rows.slice(0, templates.length).map((row) =>
    row
      .split('|')
      .slice(1, 4)
      .map((cell) => cell.trim())
  )
  expect(table).toEqual(
    templates.map((template) => {
      const { title, fields } = templateWords[template]
      const said = Object.entries(templateKeys[template]).map(
        ([name, key]) => `\`${key}\` ${fields[name]!}`
      )
      return [`\`WECHAT_TEMPLATE_${template.toUpperCase()}\``, title, said.join(', ')]
    })
  )
})
