// What the demo's people have asked and complained of, and what was answered.
export const demoConcernWords = {
  bills: '孩子在外地看的病，票据复印件能报销吗？',
  billsAnswer:
    '报销要用原件，复印件不行。原件丢了的，请医院在复印件上盖收费章，带到球川镇便民服务中心就能办。',
  car: '电动车换了电池，要不要重新上牌？',
  rating: '材料交上去，过了三天才有人看。',
  permit: '卫生许可要做检测，等了好几天也没有人告诉我排到哪一天。'
} as const
