import type { Words } from '@/newsroom/words/words-rules'

/** The marks of a comment as they are typed; see `commentTree`. */
const marks = [
  ['*…*', 'emphasis'],
  ['**…**', 'strong'],
  ['> …', 'quote'],
  ['- …, 1. …', 'list'],
  ['[…](https://…)', 'link'],
  ['||…||', 'spoiler'],
  ['`…`, ```', 'code'],
] as const

/** What can be written in a comment but words, folded away. */
export function MarksExplained({ words: { t } }: { words: Words }) {
  return (
    <details className="text-caption text-soft">
      <summary className="cursor-pointer py-1">{t('form.marks')}</summary>
      <ul className="mt-0.5 mb-1.5">
        {marks.map(([typed, means]) => (
          <li key={means} className="py-0.5">
            <code dir="ltr" className="me-2 inline-block text-ink">
              {typed}
            </code>
            {t(`form.marked.${means}`)}
          </li>
        ))}
      </ul>
    </details>
  )
}
