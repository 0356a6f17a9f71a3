import { DataScript } from '@/components/article/data-script'
import { type AuthorProfile, contactAddress } from '@/newsroom/articles/author-rules'

interface ProfilePageProps {
  author: AuthorProfile
  /** The site's public origin. */
  origin: string
  /** The path of the author's page. */
  address: string
}

/** An author as search engines read them: https://schema.org/ProfilePage. */
export function ProfilePage({ author, origin, address }: ProfilePageProps) {
  const { name, portrait, bio, expertise, contact } = author
  const contactedAt = contactAddress(contact)
  const isMail = contactedAt?.startsWith('mailto:')
  return (
    <DataScript
      data={{
        '@context': 'https://schema.org',
        '@type': 'ProfilePage',
        url: origin + address,
        mainEntity: {
          '@type': 'Person',
          '@id': `${origin}${address}#author`,
          name,
          url: origin + address,
          description: bio || undefined,
          knowsAbout: expertise || undefined,
          image: portrait ? origin + portrait.src : undefined,
          email: contactedAt && isMail ? contact : undefined,
          sameAs: contactedAt && !isMail ? [contactedAt] : undefined,
        },
      }}
    />
  )
}
