// Where screens scroll a list along with the arrow keys.
export { bringIntoView } from '@/client/window'
