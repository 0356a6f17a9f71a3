export const decisions = {
  nothing: 'Rien n’a été modifié.',
  done: {
    approved:
      '{count, plural, one {Le commentaire de {name} est approuvé. Il est maintenant public.} other {# commentaires sont approuvés. Ils sont maintenant publics.}}',
    rejected:
      '{count, plural, one {Le commentaire de {name} est refusé.} other {# commentaires sont refusés.}}',
    spam: '{count, plural, one {Le commentaire de {name} est classé indésirable.} other {# commentaires sont classés indésirables.}}',
    pending:
      '{count, plural, one {Le commentaire de {name} est remis en attente.} other {# commentaires sont remis en attente.}}',
  },
  noLongerPublic: '{count, plural, one {Il n’est plus public.} other {Ils ne sont plus publics.}}',
  told: '{count, plural, one {Motif communiqué à l’auteur : {reason}.} other {Motif communiqué aux auteurs : {reason}.}}',
  undone: {
    approved:
      '{count, plural, one {C’est annulé. Le commentaire de {name} est de nouveau public.} other {C’est annulé. Les # commentaires sont de nouveau publics.}}',
    rejected:
      '{count, plural, one {C’est annulé. Le commentaire de {name} est de nouveau refusé.} other {C’est annulé. Les # commentaires sont de nouveau refusés.}}',
    spam: '{count, plural, one {C’est annulé. Le commentaire de {name} est de nouveau parmi les indésirables.} other {C’est annulé. Les # commentaires sont de nouveau parmi les indésirables.}}',
    pending:
      '{count, plural, one {C’est annulé. Le commentaire de {name} attend de nouveau.} other {C’est annulé. Les # commentaires attendent de nouveau.}}',
  },
  by: {
    pending: 'Remis en attente par <staff>{name}</staff>',
    approved: 'Approuvé par <staff>{name}</staff>',
    rejected: 'Refusé par <staff>{name}</staff>',
    spam: 'Classé indésirable par <staff>{name}</staff>',
    withdrawn: 'Retiré par <staff>{name}</staff>',
    undone: 'Annulé par <staff>{name}</staff>',
  },
  byWriter: {
    pending: 'Modifié par son auteur ; il attend de nouveau',
    approved: 'Modifié par son auteur ; il reste public',
  },
  byRule: {
    pending: 'Remis en attente par une règle',
    approved: 'Approuvé par une règle',
    rejected: 'Refusé par une règle',
    spam: 'Classé indésirable par une règle',
    withdrawn: 'Retiré par son auteur',
    undone: 'Annulé par une règle',
  },
  restored: {
    pending: 'De nouveau en attente',
    approved: 'De nouveau public',
    rejected: 'De nouveau refusé',
    spam: 'De nouveau parmi les indésirables',
    withdrawn: 'De nouveau retiré',
  },
  history: 'Historique',
  reason: 'Motif : {reason}',
  note: 'Note : <said>{note}</said>',
  noteToWriter: 'Note à l’auteur : <said>{note}</said>',
  sentBy: 'Envoyé par <writer>{name}</writer>',
  overtakenBy: {
    pending: 'Le commentaire de {name} avait déjà été remis en attente par {staff} le {when}.',
    approved: 'Le commentaire de {name} avait déjà été approuvé par {staff} le {when}.',
    rejected: 'Le commentaire de {name} avait déjà été refusé par {staff} le {when}.',
    spam: 'Le commentaire de {name} avait déjà été classé indésirable par {staff} le {when}.',
  },
  overtakenByRule: {
    pending: 'Le commentaire de {name} avait déjà été remis en attente par une règle le {when}.',
    approved: 'Le commentaire de {name} avait déjà été approuvé par une règle le {when}.',
    rejected: 'Le commentaire de {name} avait déjà été refusé par une règle le {when}.',
    spam: 'Le commentaire de {name} avait déjà été classé indésirable par une règle le {when}.',
  },
  withdrawn: 'Le commentaire de {name} avait déjà été retiré le {when} par la personne qui l’a écrit.',
  changedMeanwhile:
    'Le commentaire de {name} a été modifié par son auteur le {when}. Lisez-le tel qu’il est maintenant.',
  before: 'Ce qu’il disait avant',
  stillWaits: 'Le commentaire de {name} attend toujours.',
  leftAsTheyAre: 'Ils ont été laissés tels quels.',
  pressAButton: 'Appuyez sur l’un des boutons. Rien n’a été modifié.',
  tooMany: 'Décidez de {most, plural, one {# commentaire} other {# commentaires}} à la fois.',
  noneSelected: 'Sélectionnez d’abord au moins un commentaire.',
  nothingToUndo: 'Il n’y a rien à annuler.',
  gone: 'Ce commentaire n’existe plus.',
}
