// Why a document is not asked for or a file not kept, and what can be done.

export const documentFails = {
  'document-not-in-guide': {
    title: '指南里没有这份材料',
    text: '不在办事指南上的材料，谁也不能要你交。'
  },
  'document-shared': { title: '这份不用交', text: '部门之间能查到，你确认一下就行。' },
  'document-already-given': { title: '这份已经交过了', text: '交过一次的材料，不用再交第二次。' },
  'document-not-needed': {
    title: '按你的情况不用这份',
    text: '你的回答变了，清单也跟着变了。看看现在要哪些。'
  },
  'file-too-large': {
    title: '文件太大了',
    text: '一个文件最多 10 MB。拍照时选小一点的尺寸，或分成几张。'
  },
  'file-type': { title: '这种文件打不开', text: '可以用照片（JPG、PNG、WebP）或 PDF。' },
  'file-incomplete': { title: '文件还没传完', text: '再传一次，会从断开的地方接着传。' },
  'upload-gap': { title: '中间少了一段', text: '再传一次，会从断开的地方接着传。' },
  'storage-unavailable': {
    title: '文件暂时存不进去',
    text: '不是你的问题。过几分钟再传，填好的内容都在。'
  }
} as const
