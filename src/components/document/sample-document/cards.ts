// How are papers drawn that are one small piece: cards, photos, certificates?
import type { Drawing } from './drawing'
import { circle, seal, sheet, writing } from './shapes'

export const card: Drawing = {
  ground: sheet(34, 32, 172, 96, 10),
  line: [
    sheet(34, 32, 172, 96, 10),
    sheet(150, 46, 42, 50, 4),
    circle(171, 63, 8),
    'M157 93c1-12 6-15 14-15s13 3 14 15',
    writing(50, 52, [48, 66, 54, 34], 13),
    'M50 114h92'
  ].join(''),
  accent: 'M22 40V22h20M198 22h20v18M218 120v18h-20M42 138H22v-18',
  marks: [
    { x: 9, y: 14 },
    { x: 62, y: 71 },
    { x: 80, y: 38 }
  ]
}

export const photo: Drawing = {
  ground: sheet(78, 14, 84, 116, 4),
  line: [
    sheet(78, 14, 84, 116, 4),
    'M104 60c0-14 6-22 16-22s16 8 16 22-7 25-16 25-16-11-16-25z',
    'M104 57c5-2 12-3 15-9 4 6 12 7 17 9',
    'M112 83v10M128 83v10M86 130c2-24 14-35 34-35s32 11 34 35'
  ].join(''),
  accent: 'M66 18V4h14M160 4h14v14M174 126v14h-14M80 140H66v-14',
  marks: [
    { x: 37, y: 16 },
    { x: 60, y: 36 },
    { x: 50, y: 75 }
  ]
}

export const certificate: Drawing = {
  ground: sheet(28, 20, 184, 120, 6),
  line: [
    sheet(28, 20, 184, 120, 6),
    sheet(36, 28, 168, 104, 2),
    'M92 46h56',
    writing(54, 66, [100, 120, 80], 14),
    'M54 116h44'
  ].join(''),
  accent: seal(170, 106, 18),
  marks: [
    { x: 20, y: 41 },
    { x: 43, y: 72 },
    { x: 83, y: 66 }
  ]
}

export const account: Drawing = {
  ground: sheet(34, 32, 172, 96, 10),
  line: [
    sheet(34, 32, 172, 96, 10),
    sheet(50, 52, 26, 20, 4),
    'M58 52v20M68 52v20M50 62h26M50 114h44',
    writing(50, 92, [28], 0),
    writing(88, 92, [28], 0),
    writing(126, 92, [28], 0),
    writing(164, 92, [26], 0)
  ].join(''),
  accent: `${circle(180, 54, 9)}M166 114h26`,
  marks: [
    { x: 40, y: 72 },
    { x: 45, y: 54 },
    { x: 84, y: 34 }
  ]
}
