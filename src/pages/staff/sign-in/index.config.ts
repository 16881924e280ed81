import { words } from '@/words'

export default definePageConfig({ navigationBarTitleText: words.staff.signIn.title })
