// Where screens get at files that are no pictures.
export { openFile } from '@/client/open-file'
