import { words } from '../../../words'

export default definePageConfig({ navigationBarTitleText: words.people.relatives.title })
