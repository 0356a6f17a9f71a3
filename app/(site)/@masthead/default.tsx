import { theEdition } from '@/app/_request/edition'
import { Masthead } from '@/components/page/masthead'
import { sectionNames } from '@/newsroom/articles/articles'
import { wordsOf } from '@/newsroom/words/words-rules'

export default async function EveryMasthead() {
  const [edition, sections] = await Promise.all([theEdition(), sectionNames()])
  return <Masthead name={edition.name} sections={sections} words={wordsOf(edition)} />
}
