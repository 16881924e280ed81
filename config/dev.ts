// What differs while somebody watches the build.
import type { IProjectConfig } from '@tarojs/taro/types/compile'

export default { logger: { quiet: false, stats: true } } satisfies IProjectConfig
