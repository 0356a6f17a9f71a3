import type { WorkType } from '@/newsroom/articles/article-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface WorkTypeLabelProps {
  workType: WorkType | null | undefined
  words: Words
}

/** Which kind of work an article is, where it is not news. */
export function WorkTypeLabel({ workType, words }: WorkTypeLabelProps) {
  if (!workType || workType === 'news') return null
  return (
    <span lang={words.language} dir={words.dir} className="work-type">
      {words.t(`workTypes.${workType}`)}
    </span>
  )
}
