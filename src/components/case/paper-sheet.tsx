// A paper of a case as it lies on a table: title, number, to whom, what, on what basis, what can be
// done, from whom, and the code by which anybody finds out whether it is ours. AL-32, AL-38, ZJ-11.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { QrCode } from '../booking/qr-code'
import { Link } from '../link'
import './paper-sheet.scss'

export interface PaperSheetProps {
  readonly paper: Pick<Output<'paper.show'>, 'code' | 'content'>
  /** What its QR says: a link on the web, our own code inside WeChat. */
  readonly qr: string
  /** Leads to where a document that it names can be given; left out where nothing can. */
  readonly onItem?: (name: string) => void
}

/** The paper; prints as one page. Everything on it was kept when it was given. */
export function PaperSheet({ paper: { code, content }, qr, onItem }: PaperSheetProps) {
  const text = words.case.paper
  const { paragraphs, list, next } = text.text(content)
  return (
    <View className="paper-sheet">
      <View className="paper-title" role="heading">
        {text.titles[content.kind]}
      </View>
      <View className="paper-code">{text.number(code)}</View>
      <View className="paper-to">{text.to(content.applicant)}</View>
      <Paragraphs of={paragraphs} />
      {list.map((item, index) => (
        <View key={`${index}${item.name}`} className="paper-item">
          <View className="paper-item-name">{text.item(index + 1, item.name, item.problem)}</View>
          {item.notes.map((note) => (
            <View key={note} className="paper-item-note">
              {note}
            </View>
          ))}
          {onItem && (
            <Link onTap={() => onItem(item.name)} label={text.supplyOne(item.name)}>
              {text.supply}
            </Link>
          )}
        </View>
      ))}
      <Paragraphs of={next} />
      <View className="paper-from">
        <View>{content.officeName || content.departmentName}</View>
        <View>{text.date(content.issuedOn)}</View>
      </View>
      <View className="paper-foot">
        <QrCode text={qr} label={text.qr} />
        <View className="paper-small">
          <View>{text.scan}</View>
          <View>{text.electronic}</View>
        </View>
      </View>
    </View>
  )
}

function Paragraphs({ of }: { readonly of: readonly string[] }) {
  return (
    <>
      {of.map((sentence) => (
        <View key={sentence} className="paper-paragraph">
          {sentence}
        </View>
      ))}
    </>
  )
}
