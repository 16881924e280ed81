import { words } from '../../../words'

export default definePageConfig({ navigationBarTitleText: words.rating.title })
