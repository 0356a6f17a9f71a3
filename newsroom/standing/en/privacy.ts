import { type PaperFacts, paragraphs, type WrittenPage } from '@/newsroom/standing/standing-page-rules'

export function privacy({ addressKeyDays, number }: PaperFacts): WrittenPage {
  return {
    title: 'Privacy',
    standfirst:
      'What this site knows about you, what for, and for how long. It is a short page because the site knows little.',
    body: paragraphs(
      '## When you read',
      'Nothing is asked of you and nothing is left with you: no cookie, no account, no counting of who reads what. Pages, typefaces and pictures all come from this site itself. No advertiser, no measuring service and no other company learns that you were here. (The company that carries the site to you, or a server in front of it, may keep a log of requests, as such servers do. Postbag keeps none.)',

      '## When you comment',
      '**Your name and your comment.** They are kept together with the time, and the moderators read them. When a comment is printed, everybody can read them, search engines included.',
      '**Your e-mail address.** It is shown on no page. We do not check that it is yours, so having one entitles nobody to anything. It helps to tell one writer from another, and it is where an answer can be sent once the site can send one. It is used for nothing else and given to nobody.',
      `**Your network address.** It is never stored. What is stored is a code calculated from it with a secret key, so that a flood of comments from one place can be slowed down. The key is replaced every ${number(addressKeyDays)} days: with the first comment after that the old one is destroyed, and from then on nobody, ourselves included, can find out which address a code came from.`,

      '## What stays in your browser',
      '**One cookie.** It is called `postbag-browser` and is set when you send a comment, not before. It holds a random number and our signature below it, for a year. By it [Your comments](/your-comments) can show you what came from this browser and what became of it. If you delete it your comments remain, but that page no longer knows them.',
      `**Your draft.** What you are writing is kept in your own browser, for ${number(30)} days at most, so that closing the page by mistake does not lose it. It is sent to us when you press the button and not before.`,
      '**Your name and address, if you wish.** Tick “Remember me in this browser” and they are filled in for you the next time. They are kept in your browser only; untick the box and they are gone.',
      'The people who work on this site have one cookie more, which keeps them signed in.',

      '## Decisions are on record',
      'When a moderator prints or refuses a comment, that is kept: which comment, what was decided, why, when and by whom. So a decision can be questioned, and undone. No outside service reads or judges what you write.',

      '## How long, and how to have it deleted',
      'A printed comment is part of the article it stands under and stays as long as that does. What was refused is kept for as long as the site is, as the record of a decision.',
      'If you want a comment of yours to go, write so in the form under its article: say which comment it is, and that your words are for the moderators and not to be printed. Use the same e-mail address, and if you can the same browser, so that they can see it is you who asks. A moderator can take the comment off the page at once. To have it erased altogether, address included, say that too: whoever runs the site can do it, and a copy in a backup goes when that backup is replaced.',
      'In the same way you can ask what is stored about you, and have it corrected.',
    ),
  }
}
