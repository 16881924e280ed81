import { words } from '@/words'

export default definePageConfig({ navigationBarTitleText: words.booking.confirm.title })
