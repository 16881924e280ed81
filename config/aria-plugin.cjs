// A Taro plugin: the mini-program's elements take role and aria-*, as the web's do.
const { join } = require('node:path')
const elements = require('./aria-attributes.cjs')

module.exports = (context) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(context, elements)
      platform.runtimePath = [platform.runtimePath, join(__dirname, 'aria-runtime.mjs')].flat()
    }
  })
}
