import { longest } from '@/newsroom/comments/length-rules'
import { type PaperFacts, paragraphs, type WrittenPage } from '@/newsroom/standing/standing-page-rules'

export function houseRules({ preModeration, number }: PaperFacts): WrittenPage {
  return {
    title: 'House rules',
    standfirst:
      'This is a letters page. Somebody reads your comment, decides whether to print it, and answers for the decision.',
    body: paragraphs(
      '## What becomes of a comment',
      `You write it under an article, with a name and an e-mail address. There is no account to open. ${
        preModeration
          ? 'It is not printed at once: it waits until a moderator has read it, as every comment does here.'
          : 'It is printed at once, unless something about it asks for a moderator to read it first: that you are new here, for one.'
      } A moderator is a person, and may be asleep.`,
      'Then it is printed as you wrote it, or it is not printed. Nobody rewrites it. If it is refused, you are told the reason; you find it under [Your comments](/your-comments), in the browser you wrote with.',

      '## What is printed',
      'Disagreement, with the article, with other readers and with us. What you know and the article does not. Corrections, above all. You may be wrong, you may be angry, and you need not be eloquent. No comment is refused for the opinion in it.',

      '## Names',
      'Your own name is best, a pen name will do. A name that belongs to somebody else will not, nor one chosen as an insult. Your e-mail address is never shown; what it is for is said under [Privacy](/privacy).',

      '## Links and length',
      `A comment may have ${number(longest.body)} characters. Addresses in it become links; with more than two of them it waits for a moderator in any case. Whoever sends many comments within a minute is asked to pause.`,

      '## Second thoughts',
      'A comment that was refused may be written again in other words, and is then read again. One that was printed can be taken down later for any of the reasons below, and one that was refused can be printed after all. Every such decision is kept on record with its reason, its time and the moderator who took it.',

      '## What is refused',
      'These are the reasons, and there are no others. A moderator who refuses a comment has to choose one.',
    ),
  }
}
