import type { Metadata } from 'next'
import { preloadReadingFace } from '@/app/fonts'
import { ReasonsExplained } from '@/components/page/reasons-explained'
import { StandingPage } from '@/components/page/standing-page'
import { theEdition } from '@/newsroom/edition'
import { wordsOf } from '@/newsroom/words/words-rules'

export const dynamic = 'force-static'
export async function generateMetadata(): Promise<Metadata> {
  const { t } = wordsOf(await theEdition())
  return {
    title: t('site.houseRules'),
    description: t('standing.houseRulesDescription'),
    alternates: { canonical: '/house-rules' },
  }
}

export default async function HouseRules() {
  const edition = await theEdition()
  const words = wordsOf(edition)
  preloadReadingFace()
  return (
    <StandingPage title={words.t('site.houseRules')} standfirst={words.t('standing.houseRulesStandfirst')}>
      <h2>What becomes of a comment</h2>
      <p>
        You write it under an article, with a name and an e-mail address. There is no account to open.{' '}
        {edition.preModeration
          ? 'It is not printed at once: it waits until a moderator has read it, as every comment does here.'
          : 'It is printed at once, unless something about it asks for a moderator to read it first: that you are new here, for one.'}{' '}
        A moderator is a person, and may be asleep.
      </p>
      <p>
        Then it is printed as you wrote it, or it is not printed. Nobody rewrites it. If it is refused, you
        are told the reason; you find it under <a href="/your-comments">Your comments</a>, in the browser you
        wrote with.
      </p>

      <h2>What is printed</h2>
      <p>
        Disagreement, with the article, with other readers and with us. What you know and the article does
        not. Corrections, above all. You may be wrong, you may be angry, and you need not be eloquent. No
        comment is refused for the opinion in it.
      </p>

      <h2>What is refused</h2>
      <p>
        These are the reasons, and there are no others. A moderator who refuses a comment has to choose one.
      </p>
      <ReasonsExplained words={words} />

      <h2>Names</h2>
      <p>
        Your own name is best, a pen name will do. A name that belongs to somebody else will not, nor one
        chosen as an insult. Your e-mail address is never shown; what it is for is said under{' '}
        <a href="/privacy">Privacy</a>.
      </p>

      <h2>Links and length</h2>
      <p>
        A comment may have 5,000 characters. Addresses in it become links; with more than two of them it waits
        for a moderator in any case. Whoever sends many comments within a minute is asked to pause.
      </p>

      <h2>Second thoughts</h2>
      <p>
        A comment that was refused may be written again in other words, and is then read again. One that was
        printed can be taken down later for any of the reasons above, and one that was refused can be printed
        after all. Every such decision is kept on record with its reason, its time and the moderator who took
        it.
      </p>
    </StandingPage>
  )
}
