import { staffWords } from '../../../words/staff'

export default definePageConfig({ navigationBarTitleText: staffWords.poster.title })
