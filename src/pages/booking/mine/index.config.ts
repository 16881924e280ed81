import { words } from '@/words'

export default definePageConfig({ navigationBarTitleText: words.booking.missed.mine.title })
