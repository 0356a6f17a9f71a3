interface ShareProps {
  headline: string
  /** The article's absolute address. */
  address: string
}

/** Ways to pass an article on: plain links, of which nobody hears before they are followed, and its address to copy. */
export function Share({ headline, address }: ShareProps) {
  return (
    <details className="share" lang="en">
      <summary>Share</summary>
      <ul>
        {waysOf(headline, address).map(({ name, href }) => (
          <li key={name}>
            <a href={href} rel="noopener noreferrer nofollow">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <label>
        Address of this article
        <input type="url" dir="ltr" readOnly value={address} />
      </label>
    </details>
  )
}

function waysOf(headline: string, address: string) {
  const [title, url] = [encodeURIComponent(headline), encodeURIComponent(address)]
  const both = encodeURIComponent(`${headline} ${address}`)
  return [
    {
      name: 'E-mail',
      href: `mailto:?subject=${title}&body=${encodeURIComponent(`${headline}\n\n${address}`)}`,
    },
    { name: 'WhatsApp', href: `https://wa.me/?text=${both}` },
    { name: 'Telegram', href: `https://t.me/share/url?url=${url}&text=${title}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${both}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { name: 'X', href: `https://x.com/intent/post?text=${title}&url=${url}` },
  ]
}
