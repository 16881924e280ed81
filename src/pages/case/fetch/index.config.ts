import { words } from '@/words'

export default definePageConfig({ navigationBarTitleText: words.errand.fetch.title })
