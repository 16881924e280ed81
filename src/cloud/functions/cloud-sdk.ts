// CloudBase's SDK, loaded when WeChat is first asked: it is a megabyte that most calls never need.
import type { CloudSdk } from '../wechat/ask-in-cloud'

/** Brings it; a file of its own beside the function (config/bundle.mjs). */
export async function loadSdk(): Promise<CloudSdk> {
  const loaded = await import('wx-server-sdk')
  // A CommonJS module has its exports where a bundler puts them.
  return ('default' in loaded ? loaded.default : loaded) as unknown as CloudSdk
}
