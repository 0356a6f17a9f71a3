import type { WorkType } from '@/newsroom/articles/article-rules'

const names: Record<WorkType, string> = {
  news: '',
  analysis: 'Analysis',
  opinion: 'Opinion',
  interview: 'Interview',
  review: 'Review',
  explainer: 'Explainer',
  obituary: 'Obituary',
  letter: 'Letter',
}

/** Which kind of work an article is, where it is not news. */
export function WorkTypeLabel({ workType }: { workType: WorkType | null | undefined }) {
  const name = names[workType ?? 'news']
  if (name === '') return null
  return (
    <span lang="en" dir="ltr" className="work-type">
      {name}
    </span>
  )
}
