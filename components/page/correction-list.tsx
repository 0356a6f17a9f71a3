import { Moment } from '@/components/page/moment'
import { directionOf } from '@/newsroom/articles/article-rules'
import { correctionAddress, type ListedCorrection, paragraphsOf } from '@/newsroom/articles/correction-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Corrections one below the other, each with the article that it is about. */
export function CorrectionList({ corrections, words }: { corrections: ListedCorrection[]; words: Words }) {
  return (
    <ol className="mt-4">
      {corrections.map(({ id, kind, text, at, article: { slug, headline, lang } }) => (
        <li key={id} className="border-t border-rule py-3.5">
          <p className="font-sans text-caption text-soft">
            {words.t(`corrections.${kind}`)} · <Moment at={at} words={words} />
          </p>
          <h2 className="mt-0.5 text-[1.1875rem]/[1.25] font-medium rtl:leading-[1.4]">
            <a
              href={correctionAddress(slug, id)}
              lang={lang}
              dir={directionOf(lang)}
              className="block py-0.5 wrap-anywhere no-underline hover:text-accent"
            >
              {headline}
            </a>
          </h2>
          {paragraphsOf(text).map((paragraph) => (
            <p key={paragraph} dir="auto" className="mt-1 max-w-135 wrap-anywhere">
              {paragraph}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
