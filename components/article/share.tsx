import type { Words } from '@/newsroom/words/words-rules'

interface ShareProps {
  headline: string
  /** The article's absolute address. */
  address: string
  words: Words
}

/** Ways to pass an article on: plain links, of which nobody hears before they are followed, and its address to copy. */
export function Share({ headline, address, words }: ShareProps) {
  return (
    <details className="share" lang={words.language}>
      <summary>{words.t('articles.share')}</summary>
      <ul>
        {waysOf(headline, address, words).map(({ name, href }) => (
          <li key={name}>
            <a href={href} rel="noopener noreferrer nofollow">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <label>
        {words.t('articles.address')}
        <input type="url" dir="ltr" readOnly value={address} />
      </label>
    </details>
  )
}

function waysOf(headline: string, address: string, { t }: Words) {
  const [title, url] = [encodeURIComponent(headline), encodeURIComponent(address)]
  const both = encodeURIComponent(`${headline} ${address}`)
  return [
    {
      name: t('articles.byMail'),
      href: `mailto:?subject=${title}&body=${encodeURIComponent(`${headline}\n\n${address}`)}`,
    },
    { name: 'WhatsApp', href: `https://wa.me/?text=${both}` },
    { name: 'Telegram', href: `https://t.me/share/url?url=${url}&text=${title}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${both}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { name: 'X', href: `https://x.com/intent/post?text=${title}&url=${url}` },
  ]
}
