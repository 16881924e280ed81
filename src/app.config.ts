// Which pages there are, and which package each is in.
import { words } from './words'

const weapp = process.env.TARO_ENV === 'weapp'
const { tabs } = words.common

/** On WeChat the colours come from theme.json, so that they follow the dark mode. */
const frame = weapp
  ? { paper: '@paper', text: '@text', card: '@card', ink: '@ink', main: '@main' }
  : { paper: '#F6F7F4', text: 'black', card: '#FFFFFF', ink: '#55605A', main: '#1E6E5C' }

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/services/index', 'pages/cases/index', 'pages/me/index'],
  subPackages: [
    { root: 'pages/inbox', pages: ['index', 'settings/index'] },
    { root: 'pages/people', pages: ['identity/index', 'relatives/index', 'concerns/index'] },
    { root: 'pages/demo', pages: ['people/index', 'clock/index', 'phone/index'] },
    {
      root: 'pages/apply',
      pages: [
        'guide/index',
        'life-event/index',
        'bundle/index',
        'checklist/index',
        'filing/index',
        'document/index',
        'notice/index',
        'wallet/index'
      ]
    },
    {
      root: 'pages/booking',
      pages: ['offices/index', 'pick/index', 'confirm/index', 'ticket/index', 'mine/index']
    },
    {
      root: 'pages/case',
      pages: [
        'progress/index',
        'papers/index',
        'verify/index',
        'delivery/index',
        'fetch/index',
        'rate/index'
      ]
    },
    { root: 'pages/hall', pages: ['display/index', 'ticket/index', 'arrive/index', 'door/index'] },
    {
      root: 'pages/staff',
      pages: [
        'desk/index',
        'hall/index',
        'steps/index',
        'board/index',
        'concerns/index',
        'office/index',
        'poster/index',
        'calendar/index',
        'errands/index',
        'jobs/index',
        'sign-in/index'
      ]
    }
  ],
  window: {
    navigationBarBackgroundColor: frame.paper,
    navigationBarTextStyle: frame.text,
    navigationBarTitleText: words.common.appName,
    backgroundColor: frame.paper
  },
  tabBar: {
    color: frame.ink,
    selectedColor: frame.main,
    backgroundColor: frame.card,
    borderStyle: 'black',
    list: [
      tab('home', tabs.home),
      tab('services', tabs.services),
      tab('cases', tabs.cases),
      tab('me', tabs.me)
    ]
  },
  ...(weapp ? { darkmode: true, themeLocation: 'theme.json' } : {}),
  permission: { 'scope.userLocation': { desc: words.common.whyPlace } },
  requiredPrivateInfos: ['getLocation'],
  __usePrivacyCheck__: true,
  lazyCodeLoading: 'requiredComponents'
})

function tab(name: string, text: string) {
  return {
    pagePath: `pages/${name}/index`,
    text,
    iconPath: `assets/tabs/${name}.png`,
    selectedIconPath: `assets/tabs/${name}-on.png`
  }
}
