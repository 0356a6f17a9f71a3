export const comment = {
  heading: 'Un commentaire et son historique',
  states: {
    pending: 'attend d’être lu',
    approved: 'public',
    rejected: 'refusé',
    spam: 'classé indésirable',
    withdrawn: 'retiré par la personne qui l’a écrit',
  },
  waitingOnArticle: 'ce qui attend sur cet article',
  see: 'le voir à sa place',
  links: 'Où mènent ses liens',
  record: 'Les antécédents de <writer>{name}</writer>',
  before:
    'Avant : {approved, plural, one {# approuvé} other {# approuvés}}, {rejected, plural, one {# refusé} other {# refusés}}, {spam, plural, one {# indésirable} other {# indésirables}}',
  noneBefore: 'Rien n’a encore été décidé de cet auteur',
  answers: 'En réponse à <who>{name}</who>',
  toAnswered: 'Ce commentaire, au bureau',
  spoiler: 'Spoiler :',
  unverified: 'adresse non vérifiée',
  unverifiedAddress: '<address>{email}</address>, adresse non vérifiée',
  facts: {
    approved: 'Approuvés',
    rejected: 'Refusés',
    spam: 'Indésirables',
    email: 'Adresse',
    unverified: 'non vérifiée',
    firstSeen: 'Premier envoi',
  },
  whyItWaits: 'Pourquoi il attend',
  whyItWaited: 'Pourquoi il attendait',
}

export const holds = {
  pre_moderation: 'attend d’être lu, comme tout commentaire ici',
  first_comment: 'encore aucun commentaire approuvé depuis ce navigateur',
  contains_link: 'plus de deux liens',
  suspected_spam: 'a rempli un champ que les gens ne voient pas',
  failed: 'la vérification « {check} » n’a pas pu se faire',
}

export const rejection = {
  title:
    '{count, plural, one {Refuser le commentaire de <writer>{name}</writer>} other {Refuser # commentaires}}',
  kept: 'Votre session a pris fin avant l’envoi. Rien n’est décidé : voici ce que vous aviez écrit.',
  commentOn: '<writer>{name}</writer> sur <article>{headline}</article>',
  why: '{count, plural, one {Pourquoi il est refusé} other {Pourquoi ces # commentaires sont refusés}}',
  reason: 'Motif',
  chooseReason: 'Choisissez un motif',
  noteHint:
    'Facultative. L’auteur la lit avec le motif : {count, plural, one {# caractère} other {# caractères}} au plus.',
  reject: 'Refuser le commentaire',
  keepWaiting: 'Laisser en attente',
  leave: 'Laisser tel quel',
  back: 'Revenir sans refuser',
  noReason: 'Choisissez un motif. Il sera communiqué à l’auteur.',
  noteDamaged: 'Elle contient des caractères qui ne peuvent pas être enregistrés.',
  noteTooLong:
    'Une note compte au plus {most, plural, one {# caractère} other {# caractères}} ; celle-ci en a {over, number} de trop.',
}
