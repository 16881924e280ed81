import { words } from '../../../words'

export default definePageConfig({ navigationBarTitleText: words.hall.door.title })
