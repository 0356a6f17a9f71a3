export const times = {
  comma: ',',
  time: '{hour}h{minute}',
  moment: '{date} à {time}',
  day: '{weekday} {date}',
}

export const site = {
  skip: 'Aller au contenu',
  frontPage: 'La une',
  toFrontPage: 'Retour à la une',
  sections: 'Rubriques',
  about: 'À propos de ce site',
  archive: 'Archives',
  feed: 'Flux',
  aboutPaper: 'À propos',
  contact: 'Contact',
  corrections: 'Corrections',
  houseRules: 'Règles de publication',
  privacy: 'Vie privée',
  yourComments: 'Vos commentaires',
  timesIn: 'Fuseau horaire : <name>{zone}</name>.',
}

export const front = {
  breaking: 'Dernière minute',
  mostDiscussed: 'Les plus commentés',
  empty: 'Rien n’a encore été publié',
  write:
    'Écrivez un article en Markdown, avec en tête son titre, son identifiant, sa rubrique et sa date, puis importez-le dans un terminal :',
  appears: 'Il paraît aussitôt ici ; il n’est pas nécessaire de redémarrer le site.',
}

export const fault = {
  title: 'Cette page ne peut pas être affichée pour le moment',
  what: 'L’erreur vient de nous, pas de vous, et elle est consignée. Rechargez la page dans une minute.',
  sent: 'Si vous veniez d’envoyer quelque chose, revenez en arrière : votre navigateur a peut-être gardé ce que vous aviez écrit. Un commentaire envoyé deux fois n’est publié qu’une fois.',
  formTitle: 'Votre formulaire n’a pas été enregistré',
  formHeading: 'Votre texte est ici, mais n’a pas encore été envoyé',
  formWhat:
    'Rien n’a été enregistré. Le site a été mis à jour pendant que vous écriviez et ne reconnaît plus le formulaire envoyé. Copiez votre texte, <again>rechargez la page</again> et renvoyez-le de là.',
}

export const preview = {
  title: 'Aperçu',
  name: 'Aperçu.',
  what: 'Voici ce à quoi travaille la rédaction. Ce texte n’est pas publié, peut encore changer et ne doit pas être transmis.',
  until: 'Ce lien fonctionne jusqu’au <time>{when}</time>.',
  over: 'Cet aperçu n’est plus disponible',
  none: 'Cet aperçu n’existe pas',
  overWhat: 'Son lien n’était valable qu’un temps. Demandez-en un nouveau à la personne qui vous l’a envoyé.',
  noneWhat:
    'L’adresse a peut-être été coupée ou mal saisie. Demandez à la personne qui vous l’a envoyée de la renvoyer.',
  onward: 'Tout ce qui est publié est à <front>la une</front>.',
  noHeadline: 'Sans titre',
  noSection: 'Sans rubrique',
}
