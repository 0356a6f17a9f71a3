/** The form under an article. */
export const form = {
  fill: 'Please fill the fields below.',
  name: 'Name',
  email: 'Email',
  body: 'Comment',
  /** Of forms of the desk that can be given back, too. */
  note: 'Note',
  headline: 'Headline',
  standfirst: 'Standfirst',
  emailHint: 'Your address is never shown.',
  atMost: '{count, plural, one {# character} other {# characters}} at most',
  left: '{count, plural, one {# character} other {# characters}} left',
  over: '{count, plural, one {# character} other {# characters}} too many',
  remember: 'Remember me in this browser',
  kept: 'What you wrote before was kept in this browser.',
  discard: 'Discard it',
  honeypot: 'Leave this empty',
  post: 'Post comment',
  postReply: 'Post reply',
  yourReply: 'Your reply',
  readFirst: 'A moderator reads it first.',
  mayBeRead: 'A moderator may read it first.',
  sending: 'Sending…',
  stillSending:
    'Still sending. If nothing happens, press the button again: the same comment is taken only once.',
  closed: 'Comments are closed.',
  closedMeanwhile: 'They were closed while you were writing, so your comment was not stored.',
  written: 'What you wrote, for you to keep',
  preview: 'Preview',
  previewed: 'This is how it would be printed. Nothing has been sent yet.',
  goOn: 'Go on writing',
  marks: 'Bold, quotes, links, spoilers',
  marked: {
    emphasis: 'emphasis',
    strong: 'bold',
    quote: 'a quotation, before each of its lines',
    list: 'a list of two lines or more',
    link: 'a link',
    spoiler: 'a spoiler, hidden until somebody asks for it',
    code: 'code',
  },
} as const

/** Why a form was refused. */
export const problems = {
  mend: 'Something in the form has to be mended first.',
  notOurs: 'This form was not sent from this site. Nothing was stored. Open the page here and send it again.',
  tooMuch: 'That is too much for this form. Nothing was stored. Go back, shorten it and send it again.',
  tooMuchAtOnce:
    'That is more than {most, number} MB at once. Nothing was stored. Go back and send fewer pictures.',
  noLength: 'The length of what was sent is missing. Nothing was stored.',
  noSuchForm: 'There is no form at this address. Nothing was stored.',
  unavailable:
    'This cannot be stored just now. The fault is on our side. What you entered is still here: send it again in a minute. Sent twice, it counts once.',
  unacceptable: 'The comment cannot be accepted as it is.',
  articleGone: 'This article does not exist any more. Your comment was not stored.',
  answeredGone:
    'The comment that you answer is not public any more. Your reply was not stored; what you wrote is still here.',
  tooMany:
    'That is many comments in a short time. Wait {seconds, plural, one {# second} other {# seconds}}, then post this one. Nothing you wrote is lost.',
  noName: 'Write the name to print beside your comment.',
  noEmail: 'Write your e-mail address. It is not shown.',
  noBody: 'Write your comment.',
  nameDamaged:
    'The name contains damaged characters, which cannot be stored. Remove them (they may show as � or not at all) or type it again.',
  bodyDamaged:
    'The comment contains damaged characters, which cannot be stored. Remove them (they may show as � or not at all) or type it again.',
  nameStacked: 'The name puts more than {marks, number} marks on one letter. Remove some of them.',
  bodyStacked: 'The comment puts more than {marks, number} marks on one letter. Remove some of them.',
  nameTooLong:
    'A name may have {most, plural, one {# character} other {# characters}} at most. This one has {over, plural, one {# character} other {# characters}} too many.',
  bodyTooLong:
    'A comment may have {most, plural, one {# character} other {# characters}} at most. This one has {over, plural, one {# character} other {# characters}} too many.',
  emailTooLong: 'An address may have {most, plural, one {# character} other {# characters}} at most.',
  emailWrong: '“{email}” is not an address that mail can reach.',
  /** When the address cannot be repeated. */
  emailWrongUnsaid: 'This is not an address that mail can reach.',
} as const
