// What differs in what is handed out: nothing is printed but warnings, nothing is mapped.
import type { IProjectConfig } from '@tarojs/taro/types/compile'

export default {
  logger: { quiet: true, stats: false },
  mini: { enableSourceMap: false },
  h5: { enableSourceMap: false }
} satisfies IProjectConfig
