import {
  inMarkdown,
  type PaperFacts,
  paragraphs,
  type WrittenPage,
} from '@/newsroom/standing/standing-page-rules'

export function about({ name, publisher }: PaperFacts): WrittenPage {
  return {
    title: 'About',
    standfirst: 'Who makes this paper, whose it is, and what it does when it is wrong.',
    body: paragraphs(
      '## Who makes it',
      `${inMarkdown(name)} is written and edited by the people whose names stand under the headlines. Every name leads to a page that says who that is and lists what they wrote. An article without a name is the work of the newsroom, and the editors answer for it.`,
      'What is opinion is labelled as opinion. So are analyses, interviews, reviews and letters. A text without such a label is a report: it says what happened, and how we know.',

      '## Who owns it',
      publisher.name !== ''
        ? `It is published by ${inMarkdown(publisher.name)}. The publisher pays for the paper; the editors decide what is in it.`
        : 'The editors decide what is in the paper, and nobody who pays for it does.',
      'Nobody can buy an article, nor its place, nor that it stays away. Where one of us has an interest in what is reported, the article says so.',

      '## When we are wrong',
      'A mistake of fact is corrected where it stands, as soon as we know of it, and the correction says what was wrong and when it was put right. What was unclear and not wrong gets a clarification. An article whose meaning changed is never changed in silence; mended spelling is not announced.',
      'An article is taken back only when leaving it would do harm that no correction mends. Its address then says that it was taken back.',
      'If you have found a mistake, tell us: [Contact](/contact) says how, and a comment under the article is read, too.',

      '## What readers write',
      'Every article may be answered. What is printed of the answers, and why some are not, is said in the [house rules](/house-rules); what we know about you, under [Privacy](/privacy).',
    ),
  }
}
