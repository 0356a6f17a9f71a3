import { FrontMasthead } from '@/components/page/front-masthead'
import { sectionNames } from '@/newsroom/articles/articles'
import { theEdition } from '@/newsroom/edition'

export default async function MastheadOfFront() {
  const [{ name, timeZone }, sections] = await Promise.all([theEdition(), sectionNames()])
  return <FrontMasthead name={name} sections={sections} now={new Date()} timeZone={timeZone} />
}
