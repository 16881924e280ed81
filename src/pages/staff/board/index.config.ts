import { words } from '@/words'

export default definePageConfig({ navigationBarTitleText: words.dispatch.title })
