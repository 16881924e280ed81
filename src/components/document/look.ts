// How is a document drawn? The word for it, as the contract has it.
import type { Output } from '@/contract/calls'

/** card, booklet, photo, form, ... */
export type Look = Output<'case.show'>['items'][number]['look']
