import { Body } from '@/components/article/body'
import { type AuthorProfile, contactAddress } from '@/newsroom/articles/author-rules'
import { bodyTree } from '@/newsroom/articles/body-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface AuthorHeadProps {
  author: AuthorProfile
  /** Where the portrait is kept as a square around what must stay in sight; null when it is too small for one. */
  square: string | null
  words: Words
}

/** In pixels; a portrait is shown as a square. */
const size = 112

/** Who an author is, in what they or the editors say of them. Nothing when nobody has said anything. */
export function AuthorHead({
  author: { portrait, bio, expertise, contact },
  square,
  words,
}: AuthorHeadProps) {
  const { t } = words
  if (!portrait && !bio && !expertise && !contact) return null
  const address = contactAddress(contact)
  return (
    <div className="mt-4 flex flex-wrap gap-x-5 gap-y-3 border-t border-rule pt-4">
      {portrait && (
        <img
          src={square ?? portrait.src}
          alt={portrait.alt}
          width={size}
          height={size}
          className="size-28 flex-none bg-wash object-cover"
        />
      )}
      <div className="min-w-60 flex-1" dir="auto">
        {bio && <Body root={bodyTree(bio)} words={words} />}
        {(expertise || contact) && (
          <dl className="mt-3 grid gap-y-1 font-sans text-caption text-soft first:mt-0">
            {expertise && (
              <div>
                <dt className="inline font-semibold text-ink">{t('topics.writesAbout')}</dt>{' '}
                <dd className="inline">
                  <bdi>{expertise}</bdi>
                </dd>
              </div>
            )}
            {contact && (
              <div>
                <dt className="inline font-semibold text-ink">{t('topics.contact')}</dt>{' '}
                <dd className="inline">
                  {address ? (
                    <a href={address} rel="me noopener" className="inline-block py-0.5 wrap-anywhere">
                      <bdi>{contact}</bdi>
                    </a>
                  ) : (
                    <bdi>{contact}</bdi>
                  )}
                </dd>
              </div>
            )}
          </dl>
        )}
      </div>
    </div>
  )
}
