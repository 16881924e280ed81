// Runs at the start of the mini-program: its elements know the attributes that their templates have.
import { mergeInternalComponents } from '@tarojs/shared'
import elements from './aria-attributes.cjs'

mergeInternalComponents(elements)
