// What the bundlers know and TypeScript does not: styles and pictures as imports, build constants.
/// <reference types="@tarojs/taro" />

declare module '*.scss'
declare module '*.css'
declare module '*.png' {
  const address: string
  export default address
}
declare module '*.svg' {
  const address: string
  export default address
}

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which build this is. */
    TARO_ENV?: 'weapp' | 'h5'
    /** How calls reach the cloud: `cloud` is wx.cloud.callFunction, `http` the host's door. */
    TARO_APP_TRANSPORT?: 'cloud' | 'http'
    /** Where the host answers; empty for the app's own origin. */
    TARO_APP_API?: string
    /** The CloudBase environment; empty for the default one. */
    TARO_APP_CLOUD_ENV?: string
  }
}
