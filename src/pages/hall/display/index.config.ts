import { words } from '@/words'

export default definePageConfig({ navigationBarTitleText: words.hall.display.title })
