export const settings = {
  paper: 'Le journal',
  saved: 'Les réglages sont enregistrés. Toutes les pages les suivent dès maintenant.',
  labels: {
    name: 'Nom',
    motto: 'Devise',
    language: 'Langue',
    digits: 'Chiffres',
    timeZone: 'Fuseau horaire',
    accent: 'Couleur d’accent',
    preModeration: 'Les commentaires sont lus d’abord',
    commentsCloseAfterDays: 'Fermeture des commentaires après (jours)',
    changeMinutes: 'Commentaires modifiables pendant (minutes)',
    publisherName: 'Éditeur',
    publisherAddress: 'Adresse postale',
    publisherEmail: 'Adresse électronique de la rédaction',
    publisherPhone: 'Téléphone',
    socialProfiles: 'Profils ailleurs',
    image: 'Image de partage',
  },
  hints: {
    motto: 'Une ligne, au pied de chaque page.',
    language: 'De tout ce qui entoure les articles. Chaque article a sa propre langue.',
    timeZone: 'Toutes les heures du site y sont indiquées.',
    accent:
      'Un # et six chiffres, par exemple <code>#b3001b</code>. Elle doit être lisible sur du blanc ; pour les écrans sombres, il en est tiré une plus claire.',
    commentsCloseAfterDays:
      'Comptés depuis la publication de l’article. Vide : ils restent ouverts. Un article peut en décider autrement.',
    changeMinutes:
      'À partir de l’envoi. Ce qui est modifié repasse par tous les contrôles. 0 : pas de modification, seulement un retrait.',
    publisherName: 'Qui répond du journal. Indiqué sur les pages qui en parlent.',
    publisherEmail: 'Indiquée sous « Contact ».',
    socialProfiles:
      'Les pages du journal ailleurs : des adresses qui commencent par https://, une par ligne.',
    image: 'Elle est montrée là où est partagé un article sans image.',
  },
  latin: 'Latins : 1, 2, 3',
  arabic: 'Arabes orientaux : ١، ٢، ٣',
  readFirst: 'Oui, tous les commentaires',
  readAfter: 'Non : qui a déjà été publié l’est aussitôt',
  save: 'Enregistrer les réglages',
  changes: 'Dernières modifications',
  change: '<label>{setting}</label> : <before>{from}</before> → <after>{to}</after>',
  quoted: '« {value} »',
  empty: 'vide',
  by: '<by>{name}</by>, le <time>{when}</time>',
}

export const settingsRefusals = {
  noName: 'Indiquez le nom du journal.',
  nameTooLong:
    'Le nom compte au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  mottoTooLong:
    'La devise compte au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  language: 'Choisissez une langue.',
  digits: 'Choisissez les chiffres.',
  timeZone: 'Ce n’est pas un fuseau horaire. Choisissez-en un dans la liste, par exemple Europe/Paris.',
  accent: 'Écrivez la couleur avec # et six chiffres de 0 à f, par exemple #b3001b.',
  accentPale:
    'Sur papier blanc, {colour} a un contraste de {ratio, number, ::.00} pour {one, number} ; un texte demande {least, number} pour {one, number}. La plus proche qui soit lisible est {nearest}.',
  preModeration: 'Choisissez si chaque commentaire est lu d’abord.',
  days: 'Indiquez un nombre entier de jours de {least, number} à {most, number}, ou laissez vide : ils restent alors ouverts.',
  minutes: 'Indiquez un nombre entier de minutes, de {least, number} à {most, number}.',
  publisherTooLong:
    'Le nom de l’éditeur compte au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  addressTooLong:
    'L’adresse compte au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  emailTooLong: 'C’est trop long.',
  email: 'Ce n’est pas une adresse où l’on peut recevoir du courrier.',
  phoneTooLong:
    'Le numéro de téléphone compte au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  profilesTooLong:
    'Les adresses comptent au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  tooManyProfiles: 'Il peut y avoir {most, number} adresses au plus.',
  profile: '« {address} » n’est pas une adresse qui commence par https://. Écrivez-en une par ligne.',
  someProfile: 'L’une d’elles n’est pas une adresse qui commence par https://. Écrivez-en une par ligne.',
  image: 'Ce n’est pas une image de la bibliothèque. Choisissez-en une autre, ou aucune.',
  stale:
    'Une autre personne a modifié une partie de ceci pendant que vous y travailliez. Rien n’a été changé. Ce qu’elle a écrit est indiqué près de chaque champ, et votre texte y est toujours : enregistrez de nouveau pour mettre le vôtre à la place.',
  emptyNow: 'C’est vide maintenant.',
  valueNow: 'C’est « {value} » maintenant.',
}
