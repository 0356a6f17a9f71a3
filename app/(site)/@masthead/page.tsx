import { theEdition } from '@/app/_request/edition'
import { FrontMasthead } from '@/components/page/front-masthead'
import { sectionNames } from '@/newsroom/articles/articles'
import { wordsOf } from '@/newsroom/words/words-rules'

export default async function MastheadOfFront() {
  const [edition, sections] = await Promise.all([theEdition(), sectionNames()])
  return <FrontMasthead name={edition.name} sections={sections} now={new Date()} words={wordsOf(edition)} />
}
