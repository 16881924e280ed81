import { words } from '../../../words'

export default definePageConfig({ navigationBarTitleText: words.notice.settings.title })
