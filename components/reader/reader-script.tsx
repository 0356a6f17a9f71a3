import address from '@/components/reader/script-address.json'

export function ReaderScript() {
  return <script src={address.src} defer />
}
