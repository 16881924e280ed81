import { words } from '@/words'

export default definePageConfig({ navigationBarTitleText: words.checklist.filing.title })
