// The camera, for a page that reads a QR code.
export { canScan, scanCode } from '@/client/scan'
