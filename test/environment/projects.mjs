// Which tests run where: rules in Node.js alone, the cloud on a real PostgreSQL, screens in jsdom, the
// built mini-program in jsdom, journeys in a real browser.
import { join } from 'node:path'

const ROOT = '<rootDir>'

const babel = (plugins = []) => [
  'babel-jest',
  {
    configFile: false,
    babelrc: false,
    presets: [
      ['@babel/preset-env', { targets: { node: 'current' } }],
      ['@babel/preset-react', { runtime: 'automatic' }],
      '@babel/preset-typescript'
    ],
    plugins
  }
]

const source = {
  moduleFileExtensions: ['tsx', 'ts', 'js', 'mjs', 'cjs', 'json'],
  moduleNameMapper: { '^@/(.*)$': `${ROOT}/src/$1` },
  modulePathIgnorePatterns: [`${ROOT}/dist/`, `${ROOT}/.cache/`, `${ROOT}/.data/`],
  transform: { '^.+\\.(tsx?|mjs)$': babel() },
  restoreMocks: true
}

const tests = (...folders) => folders.map((folder) => `${ROOT}/test/${folder}/**/*.test.{ts,tsx}`)

/** Rules, shapes and words: pure, so Node.js is enough. */
export const unit = {
  ...source,
  displayName: 'unit',
  testEnvironment: 'node',
  testMatch: tests('domain', 'contract', 'words', 'config')
}

/** The cloud against a real PostgreSQL, started once for all of its files. */
export const server = {
  ...source,
  displayName: 'server',
  testEnvironment: 'node',
  testMatch: tests('cloud', 'faults'),
  globalSetup: `${ROOT}/test/environment/start-database.mjs`,
  globalTeardown: `${ROOT}/test/environment/stop-database.mjs`
}

/** Components, hooks and pages in jsdom, with Taro's web components and a small stand-in for its API. */
export const screens = {
  ...source,
  displayName: 'screens',
  testEnvironment: 'jsdom',
  testMatch: tests('components', 'hooks', 'pages', 'client'),
  setupFilesAfterEnv: [`${ROOT}/test/environment/screens.ts`],
  moduleNameMapper: {
    '\\.(css|scss)$': `${ROOT}/test/environment/nothing.ts`,
    '\\.(png|jpe?g|svg)$': `${ROOT}/test/environment/nothing.ts`,
    '^(swiper(/.*)?|hls\\.js)$': `${ROOT}/test/environment/nothing.ts`,
    '^@tarojs/components$': `${ROOT}/test/environment/taro-components.tsx`,
    '^@tarojs/taro$': `${ROOT}/test/environment/taro.ts`,
    '^@nutui/icons-react-taro$': `${ROOT}/node_modules/@nutui/icons-react-taro/dist/lib/index.umd.js`,
    ...source.moduleNameMapper
  },
  transform: {
    '^.+\\.[mc]?[jt]sx?$': babel([
      [
        'import',
        {
          libraryName: '@nutui/nutui-react-taro',
          camel2DashComponentName: false,
          style: false,
          customName: join(import.meta.dirname, 'nutui-path.cjs')
        }
      ]
    ])
  },
  transformIgnorePatterns: [`^${ROOT}/node_modules/(?!(@tarojs|@stencil)/)`]
}

/** The built mini-program, as WeChat's own compiler and component framework run it. */
export const weapp = {
  ...source,
  displayName: 'weapp',
  testEnvironment: 'jsdom',
  testMatch: tests('weapp'),
  setupFilesAfterEnv: [`${ROOT}/test/environment/patience.ts`],
  modulePathIgnorePatterns: [`${ROOT}/dist/cloudfunctions/`, `${ROOT}/.cache/`, `${ROOT}/.data/`],
  transformIgnorePatterns: ['/node_modules/', `${ROOT}/dist/`]
}

/** One promise to a resident or to a clerk, played in Chromium on the built app. */
export const journeys = {
  ...source,
  displayName: 'journeys',
  testEnvironment: 'node',
  testMatch: tests('journeys'),
  setupFilesAfterEnv: [`${ROOT}/test/environment/patience.ts`]
}
