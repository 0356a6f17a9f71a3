export const account = {
  title: 'Votre compte',
  passwordChanged: 'Votre mot de passe est changé. Vos autres sessions sont terminées.',
  sessionEnded: 'Cette session est terminée.',
  sessions: 'Où vous êtes connecté',
  everywhere: 'Se déconnecter partout',
  thisOne: 'celle-ci',
  since: 'depuis le <time>{when}</time>',
  endSession: 'Terminer cette session',
  present: 'Mot de passe actuel',
  next: 'Nouveau mot de passe',
  nextHint:
    '{least, plural, one {# caractère} other {# caractères}} au moins. Vos autres sessions se terminent ; celle-ci continue.',
  change: 'Changer le mot de passe',
  mail: 'Courriel',
  wishQueue: 'M’envoyer un message quand des commentaires commencent à attendre, au plus une fois par heure',
  wishNoted: 'Votre choix de messages est enregistré.',
  noMail:
    'Ce site n’envoie pas encore de courriel : la personne qui l’exploite doit définir SMTP_URL et MAIL_FROM.',
  wish: 'Enregistrer ce choix',
}

export const browsers = {
  on: '{browser} sur {system}',
  someOn: 'Un navigateur sur {system}',
  unknown: 'Un navigateur qui ne dit pas lequel',
}

export const setUp = {
  title: 'Créer le premier administrateur',
  what: 'Les administrateurs lisent les commentaires et veillent sur le site. Ce lien fonctionne jusqu’à la création du compte, puis plus jamais.',
  nameHint: 'Vos collègues le voient à côté de vos décisions.',
  emailHint: 'Vous vous connectez avec elle. Elle n’est pas affichée.',
  passwordHint:
    '{least, plural, one {# caractère} other {# caractères}} au moins. Quelques mots à la suite se retiennent mieux qu’un seul avec des signes.',
  create: 'Créer l’administrateur',
  overTitle: 'Ce lien n’ouvre rien',
  over: 'Il sert une seule fois, pour le premier administrateur, et s’affiche quand Postbag démarre sans aucun compte. Si vous avez un compte, <link>connectez-vous</link>.',
}
