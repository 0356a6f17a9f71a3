import {
  inMarkdown,
  type PaperFacts,
  paragraphs,
  type WrittenPage,
} from '@/newsroom/standing/standing-page-rules'

export function contact({ publisher }: PaperFacts): WrittenPage {
  const { name, address, email, phone } = publisher
  const isAnywhere = email !== '' || phone !== '' || address !== ''
  return {
    title: 'Contact',
    standfirst: 'How to reach the newsroom, and what for.',
    body: paragraphs(
      '## The newsroom',
      !isAnywhere &&
        'The surest way to us is a comment under an article: a person reads each. If it is for us and not for print, say so in its first line.',
      email !== '' && `**E-mail:** [${inMarkdown(email)}](mailto:${encodeURI(email)})`,
      phone !== '' && `**Telephone:** ${inMarkdown(phone)}`,
      (name !== '' || address !== '') &&
        `**By post:**  \n${[name, address]
          .filter((part) => part !== '')
          .map(inMarkdown)
          .join('  \n')}`,

      '## A mistake',
      'Say which article it is, which sentence, and what is right; best of all, where we can look it up. We answer, and what was wrong is corrected as [About](/about) says.',

      '## Something we should know',
      'Tell us what you know and how you know it. Say beforehand if your name must not appear: we keep such a promise once we have given it, and we talk about it before we print. Do not write from a computer or an address of your employer about your employer.',

      '## A comment of yours',
      'What became of it stands under [Your comments](/your-comments), with the reason. How to have one deleted is said under [Privacy](/privacy).',

      '## Reprinting',
      'You may link to any article and quote from it. For more than that, ask.',
    ),
  }
}
