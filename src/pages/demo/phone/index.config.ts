import { words } from '../../../words'

export default definePageConfig({ navigationBarTitleText: words.demo.phone.title })
