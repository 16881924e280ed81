import { words } from '../../words'

export default definePageConfig({ navigationBarTitleText: words.common.tabs.cases })
