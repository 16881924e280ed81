// Why a worker came in vain, and what stands in the way of an errand, in words.
import type { AskObstacle, DeliveryObstacle } from '@/domain/errand/choice'
import type { FailReason, NextTryObstacle } from '@/domain/errand/next-try'

/** The beginning of a sentence. */
export const failedWhy: Readonly<Record<FailReason, string>> = {
  'nobody-home': '家里没有人',
  'wrong-address': '地址不对，没有找到',
  'not-accepted': '你当时没有收',
  'asked-later': '按你说的改天',
  'not-ready': '东西还没有准备好',
  road: '路上走不通'
}

/** `not-yet`: a try that failed is not made again on the same day. */
export type ErrandObstacle = DeliveryObstacle | AskObstacle | NextTryObstacle | 'not-yet'

export const errandObstacles: Readonly<Record<ErrandObstacle, string>> = {
  'on-its-way': '网格员已经带着结果出门了，先等他来。没碰上面的话，还能再选。',
  'not-deferred': '这份材料现在不用补，不必上门取。',
  'errand-there': '已经约了网格员来取这份，不用再约。',
  'too-soon': '下次最早是下一个工作日。',
  'day-off': '那天不上班，换一个工作日。',
  'after-due': '要在送达期限之前再去一次，往前挑一天。',
  'not-yet': '约的是以后的日子，到那天再去。'
}
