// How the two builds of the app are made: the mini-program into dist/weapp, the web app into dist/h5.
import { resolve } from 'node:path'
import { defineConfig } from '@tarojs/cli'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import TsconfigPathsPlugin from 'tsconfig-paths-webpack-plugin'
import development from './dev'
import production from './prod'
import { addCommonToPages, splitSubPackages } from './sub-packages'

const target = process.env.TARO_ENV ?? 'weapp'

/** Where the app finds the cloud: by wx.cloud in WeChat, over HTTP on the same origin on the web. */
const constants = {
  'process.env.TARO_APP_TRANSPORT': JSON.stringify(
    process.env.TARO_APP_TRANSPORT ?? (target === 'weapp' ? 'cloud' : 'http')
  ),
  'process.env.TARO_APP_API': JSON.stringify(process.env.TARO_APP_API ?? ''),
  'process.env.TARO_APP_CLOUD_ENV': JSON.stringify(process.env.TARO_APP_CLOUD_ENV ?? '')
}

// One px in our styles is one px on every phone: nothing is scaled with the width of the screen.
// NutUI computes some sizes itself; with this base, one rem of a browser, it gets back what it asked for.
const pxtransform = { enable: false, config: { baseFontSize: 16 } }

const mini: IProjectConfig['mini'] = {
  postcss: { pxtransform },
  miniCssExtractPluginOption: { ignoreOrder: true },
  optimizeMainPackage: { enable: false },
  addChunkPages: addCommonToPages,
  webpackChain(chain) {
    chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin)
    splitSubPackages(chain)
  }
}

const h5: IProjectConfig['h5'] = {
  publicPath: './',
  staticDirectory: 'static',
  router: { mode: 'hash' },
  // The tab bar's icons stand in the script itself.
  imageUrlLoaderOption: { limit: 8_000 },
  output: {
    filename: 'js/[name].[contenthash:8].js',
    chunkFilename: 'js/[name].[contenthash:8].js'
  },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css'
  },
  postcss: { pxtransform, autoprefixer: { enable: true, config: {} } },
  webpackChain(chain) {
    chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin)
    chain.performance.hints(false)
    // Every page is fetched while the first one is read: it then opens without network, too.
    chain.module.set('parser', { javascript: { dynamicImportPrefetch: true } })
    // What every page needs in two files that change seldom; what some need, once, when they need it.
    chain.optimization.splitChunks({
      chunks: 'all',
      cacheGroups: {
        taro: {
          test: /node_modules[\\/](@tarojs|@stencil|react|react-dom)[\\/]/,
          name: 'taro',
          chunks: 'initial',
          priority: 30
        },
        vendors: { test: /node_modules[\\/]/, name: 'vendors', chunks: 'initial', priority: 20 },
        shared: { chunks: 'async', minChunks: 2, minSize: 10_000, priority: 10 }
      }
    })
  }
}

const base: IProjectConfig = {
  projectName: 'suozi',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  plugins: ['@tarojs/plugin-html', resolve(__dirname, 'aria-plugin.cjs')],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true },
  // Taro writes each Chinese character as six bytes (\uXXXX) unless told; as it stands it has three.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  alias: { '@': resolve(__dirname, '..', 'src') },
  defineConstants: constants,
  copy: { patterns: [], options: {} },
  mini,
  h5
}

export default defineConfig((merge) =>
  merge({}, base, process.env.NODE_ENV === 'development' ? development : production)
)
