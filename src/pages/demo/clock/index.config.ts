import { words } from '../../../words'

export default definePageConfig({ navigationBarTitleText: words.demo.clock.title })
