/** Why a comment may be refused, in the words that its writer reads. */
export const reasons = {
  off_topic: 'Off topic',
  abusive: 'Abusive or insulting',
  personal_attack: 'Attacks a person, not an argument',
  hateful: 'Hateful towards a group of people',
  private_information: 'Gives away private information',
  unverifiable_claim: 'States as fact what cannot be verified',
  illegal: 'Possibly illegal',
  advertising: 'Advertising',
  unreadable: 'Cannot be understood',
  duplicate: 'Says what was already said in the same words',
  other: 'Against the house rules in another way',
} as const

/** What each reason means, on the page of the house rules. */
export const explanations = {
  off_topic: 'It is about something else than the article. A better place may be under another one.',
  abusive: 'It sets out to hurt. Strong words about an idea are another matter.',
  personal_attack:
    'It answers who somebody is in place of what they said. This goes for the people in the article too.',
  hateful:
    'It makes people less because of where they come from, what they believe, whom they love, or how they were born.',
  private_information:
    'It tells the world an address, a number, a diagnosis or a name that was not the writer’s to give.',
  unverifiable_claim:
    'It says as a fact, about a person or an event, what we have no means to check. An opinion may be as bold as you like.',
  illegal: 'To print it might break the law: a threat, a call to harm, a libel.',
  advertising: 'It is there to sell something, or to lead people elsewhere.',
  unreadable: 'We could not make out what it says.',
  duplicate: 'The same thing stands there already, in the same words.',
  other:
    'It breaks what is written on this page in a way that the list above has no line for. The moderator’s note says how.',
} as const
