// The poster at an office's door, one sheet of A4: its name, its code as large as the paper allows, three
// sentences on what to do, when it is open.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { staffWords } from '@/words/staff'
import { QrCode } from '../booking/qr-code'
import './door-poster.scss'

export interface DoorPosterProps {
  readonly poster: Output<'hall.poster'>
  /** What the code says where WeChat draws none. */
  readonly address: string
}

/** Black on white wherever it stands. */
export function DoorPoster({ poster, address }: DoorPosterProps) {
  const text = staffWords.poster
  const { name, phone, week, picture } = poster
  return (
    <View className="poster" role="group" aria-label={text.sheet}>
      <View className="poster-name">{name}</View>
      <View className="poster-code">
        <QrCode text={address} picture={picture} label={text.code(name)} />
      </View>
      <View className="poster-scan">{picture ? text.scan.wechat : text.scan.web}</View>
      {text.steps.map(([who, what]) => (
        <View key={who} className="poster-step">
          <View className="poster-who">{who}</View>
          <View>{what}</View>
        </View>
      ))}
      <View className="poster-help">{text.help}</View>
      <View className="poster-hours">
        <View className="poster-hours-title">{text.hoursTitle}</View>
        {text.hours(week).map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
      <View className="poster-foot">
        <View>{text.place(poster)}</View>
        <View>{text.phone(phone)}</View>
        <View>{text.free}</View>
      </View>
    </View>
  )
}
