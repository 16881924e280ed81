// How are papers drawn that are a full sheet or several: forms, contracts, booklets, plans?
import type { Drawing } from './drawing'
import { circle, seal, sheet, signature, writing } from './shapes'

export const form: Drawing = {
  ground: sheet(56, 10, 128, 140, 4),
  line: [
    sheet(56, 10, 128, 140, 4),
    'M92 24h56M68 36h104v68H68zM68 53h104M68 70h104M68 87h104M98 36v68',
    writing(74, 45, [16, 14, 18, 14], 17),
    writing(106, 45, [26, 50, 40, 54], 17),
    'M68 118h28M68 136h22M122 136h50'
  ].join(''),
  accent: `${signature(108, 120)}M104 126h44`,
  marks: [
    { x: 77, y: 33 },
    { x: 66, y: 73 },
    { x: 79, y: 85 }
  ]
}

export const booklet: Drawing = {
  ground: sheet(24, 26, 192, 108, 6),
  line: [
    sheet(24, 26, 192, 108, 6),
    'M120 26v108M114 32v96M126 32v96',
    'M46 48h46',
    writing(40, 66, [60, 52], 14),
    'M138 46h64v72h-64zM138 64h64M138 82h64M138 100h64M160 46v72'
  ].join(''),
  accent: seal(84, 106, 17),
  marks: [
    { x: 14, y: 24 },
    { x: 89, y: 24 },
    { x: 24, y: 66 }
  ]
}

export const contract: Drawing = {
  ground: `${sheet(74, 8, 112, 134, 4)}${sheet(52, 18, 116, 134, 4)}`,
  line: [
    'M76 18v-6a4 4 0 014-4h102a4 4 0 014 4v126a4 4 0 01-4 4h-14',
    sheet(52, 18, 116, 134, 4),
    'M88 34h44',
    writing(66, 52, [88, 88, 72, 88, 60], 12),
    'M66 126h40M118 126h38'
  ].join(''),
  accent: `${signature(68, 122)}${seal(140, 120, 16)}`,
  marks: [
    { x: 78, y: 12 },
    { x: 24, y: 74 },
    { x: 69, y: 66 }
  ]
}

export const report: Drawing = {
  ground: sheet(56, 10, 128, 140, 4),
  line: [
    sheet(56, 10, 128, 140, 4),
    'M68 26h46M68 36h30M68 48h104',
    writing(68, 62, [104, 90], 12),
    'M68 112V88M68 112h62M80 112V98M94 112V92M108 112v-10M122 112V94',
    writing(68, 128, [66, 48], 10)
  ].join(''),
  accent: seal(154, 122, 17),
  marks: [
    { x: 51, y: 16 },
    { x: 30, y: 82 },
    { x: 71, y: 66 }
  ]
}

export const drawing: Drawing = {
  ground: sheet(22, 16, 196, 128, 4),
  line: [
    sheet(22, 16, 196, 128, 4),
    'M50 36h92v76H50zM96 36v34M50 78h60M110 78v34',
    'M84 36a12 12 0 01-12 12M110 92a12 12 0 00-12-12',
    'M166 108h40v24h-40zM166 120h40',
    'M186 34l7 24-7-6-7 6z'
  ].join(''),
  accent: `M50 126h92M50 121v10M142 121v10M38 36v76M33 36h10M33 112h10${signature(170, 117)}`,
  marks: [
    { x: 40, y: 86 },
    { x: 85, y: 22 },
    { x: 66, y: 76 }
  ]
}

export const invoice: Drawing = {
  ground: sheet(22, 26, 196, 108, 4),
  line: [
    sheet(22, 26, 196, 108, 4),
    'M84 40h72M36 54h168v58H36zM36 68h168M36 98h168M86 54v44M128 54v44M166 54v44',
    writing(44, 76, [32, 26], 12),
    writing(134, 76, [24, 18], 12),
    writing(172, 76, [24, 20], 12),
    'M44 106h26M172 106h26M36 122h40'
  ].join(''),
  accent: `${circle(120, 40, 15)}M108 38h24M112 44h16`,
  marks: [
    { x: 22, y: 26 },
    { x: 78, y: 66 },
    { x: 60, y: 16 }
  ]
}
