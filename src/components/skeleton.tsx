// The shape of what is coming, so that nothing jumps when it is there.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { words } from '@/words'
import './skeleton.scss'

/** rows: a list; card: one card; home: the first screen with its next thing, search: without one; guide: strip and rows; ticket: with a QR. */
export type SkeletonKind =
  'rows' | 'cards' | 'cases' | 'card' | 'home' | 'search' | 'guide' | 'form' | 'ticket'

/** One grey bar: `width` in per cent, `height` in px. */
export function Bone({
  width = 100,
  height = 16,
  className = ''
}: {
  width?: number
  height?: number
  className?: string
}) {
  return (
    <View className={`bone ${className}`} style={{ width: `${width}%`, height: `${height}px` }} />
  )
}

/** Grey paper in the shape of a screen. */
export function Skeleton({ kind = 'rows' }: { readonly kind?: SkeletonKind }) {
  return (
    <View className="skeleton" role="status" aria-label={words.common.loading} aria-busy="true">
      {shapes[kind]()}
    </View>
  )
}

const shapes: Record<SkeletonKind, () => ReactNode> = {
  rows: () => rows(5),
  cards: () => (
    <>
      {card()}
      {rows(3)}
    </>
  ),
  cases: () => (
    <>
      <Bone width={24} className="bone-head" />
      {card()}
      <Bone width={24} className="bone-head" />
      {rows(2)}
    </>
  ),
  card: () => card(),
  home: () => (
    <>
      <View className="bone bone-next" />
      {search()}
      {rows(1)}
    </>
  ),
  search: () => (
    <>
      {search()}
      {rows(4)}
    </>
  ),
  guide: () => (
    <>
      <Bone width={60} height={28} className="bone-title" />
      <View className="bone bone-strip" />
      {card()}
      {rows(3)}
    </>
  ),
  form: () => rows(3),
  ticket: () => (
    <View className="skeleton-card">
      <Bone width={40} />
      <Bone width={70} height={34} className="bone-title" />
      <View className="bone bone-qr" />
    </View>
  )
}

function search() {
  return (
    <>
      <View className="bone bone-search" />
      <Bone width={40} className="bone-head" />
      <View className="bone-grid">
        {[1, 2, 3, 4, 5, 6].map((cell) => (
          <View key={cell} className="bone bone-cell" />
        ))}
      </View>
      <Bone width={30} className="bone-head" />
    </>
  )
}

function rows(count: number) {
  return (
    <View className="skeleton-card skeleton-rows">
      {Array.from({ length: count }, (_, at) => (
        <View key={at} className="skeleton-row">
          <Bone width={at % 2 ? 45 : 60} />
          <Bone width={at % 2 ? 80 : 70} height={12} className="bone-note" />
        </View>
      ))}
    </View>
  )
}

function card() {
  return (
    <View className="skeleton-card">
      <Bone width={55} height={20} />
      <Bone width={90} height={14} className="bone-note" />
      <Bone width={70} height={14} className="bone-note" />
    </View>
  )
}
