import { words } from '@/words'

export default definePageConfig({ navigationBarTitleText: words.case.paper.verify.title })
