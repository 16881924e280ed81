import { words } from '@/words'

export default definePageConfig({ navigationBarTitleText: words.document.notice.title })
