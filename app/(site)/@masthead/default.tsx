import { Masthead } from '@/components/page/masthead'
import { sectionNames } from '@/newsroom/articles/articles'
import { theEdition } from '@/newsroom/edition'

export default async function EveryMasthead() {
  const [{ name }, sections] = await Promise.all([theEdition(), sectionNames()])
  return <Masthead name={name} sections={sections} />
}
