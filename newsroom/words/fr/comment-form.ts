export const form = {
  fill: 'Merci de remplir les champs ci-dessous.',
  name: 'Nom',
  email: 'E-mail',
  body: 'Commentaire',
  note: 'Note',
  headline: 'Titre',
  standfirst: 'Chapeau',
  emailHint: 'Votre adresse n’est jamais affichée.',
  atMost: '{count, plural, one {# caractère} many {# de caractères} other {# caractères}} au maximum',
  left: '{count, plural, one {Encore # caractère} many {Encore # de caractères} other {Encore # caractères}}',
  over: '{count, plural, one {# caractère} many {# de caractères} other {# caractères}} de trop',
  remember: 'Se souvenir de moi dans ce navigateur',
  kept: 'Ce que vous aviez écrit a été gardé dans ce navigateur.',
  discard: 'L’effacer',
  honeypot: 'Laissez ce champ vide',
  post: 'Envoyer le commentaire',
  postReply: 'Envoyer la réponse',
  yourReply: 'Votre réponse',
  readFirst: 'Il est lu par la modération avant de paraître.',
  mayBeRead: 'La modération peut le lire avant qu’il ne paraisse.',
  sending: 'Envoi en cours…',
  stillSending:
    'L’envoi dure. Si rien ne se passe, appuyez de nouveau sur le bouton : un même commentaire n’est pris qu’une fois.',
  closed: 'Les commentaires sont fermés.',
  closedMeanwhile:
    'Ils ont été fermés pendant que vous écriviez ; votre commentaire n’a donc pas été enregistré.',
  written: 'Ce que vous aviez écrit, pour le garder',
  preview: 'Aperçu',
  previewed: 'Voici ce qui paraîtrait. Rien n’a encore été envoyé.',
  goOn: 'Continuer à écrire',
  marks: 'Gras, citations, liens, spoilers',
  marked: {
    emphasis: 'en italique',
    strong: 'en gras',
    quote: 'une citation, devant chacune de ses lignes',
    list: 'une liste de deux lignes ou plus',
    link: 'un lien',
    spoiler: 'un spoiler, caché tant que personne ne le demande',
    code: 'du code',
  },
}

export const problems = {
  mend: 'Il y a quelque chose à corriger dans le formulaire.',
  notOurs:
    'Ce formulaire n’a pas été envoyé depuis ce site. Rien n’a été enregistré. Ouvrez la page ici et renvoyez-le.',
  tooMuch:
    'C’est trop long pour ce formulaire. Rien n’a été enregistré. Revenez en arrière, raccourcissez votre texte et renvoyez-le.',
  tooMuchAtOnce:
    'Cela fait plus de {most, number} Mo à la fois. Rien n’a été enregistré. Revenez en arrière et envoyez moins d’images.',
  noLength: 'La longueur de l’envoi manque. Rien n’a été enregistré.',
  noSuchForm: 'Il n’y a pas de formulaire à cette adresse. Rien n’a été enregistré.',
  unavailable:
    'L’enregistrement est impossible pour le moment. L’erreur vient de nous. Ce que vous avez écrit est toujours ici : renvoyez-le dans une minute. Envoyé deux fois, il ne compte qu’une fois.',
  unacceptable: 'Le commentaire ne peut pas être accepté tel quel.',
  articleGone: 'Cet article n’existe plus. Votre commentaire n’a pas été enregistré.',
  answeredGone:
    'Le commentaire auquel vous répondez n’est plus public. Votre réponse n’a pas été enregistrée ; ce que vous avez écrit est toujours là.',
  tooMany:
    'Cela fait beaucoup de commentaires en peu de temps. Attendez {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}, puis envoyez celui-ci. Rien de ce que vous avez écrit n’est perdu.',
  noName: 'Indiquez le nom à afficher avec votre commentaire.',
  noEmail: 'Indiquez votre adresse e-mail. Elle n’est pas affichée.',
  noBody: 'Écrivez votre commentaire.',
  nameDamaged:
    'Le nom contient des caractères abîmés, qui ne peuvent pas être enregistrés. Supprimez-les (ils s’affichent parfois comme �, ou pas du tout) ou tapez le nom de nouveau.',
  bodyDamaged:
    'Le commentaire contient des caractères abîmés, qui ne peuvent pas être enregistrés. Supprimez-les (ils s’affichent parfois comme �, ou pas du tout) ou tapez-le de nouveau.',
  nameStacked: 'Le nom porte plus de {marks, number} signes sur une même lettre. Supprimez-en quelques-uns.',
  bodyStacked:
    'Le commentaire porte plus de {marks, number} signes sur une même lettre. Supprimez-en quelques-uns.',
  nameTooLong:
    'Un nom compte au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}. Celui-ci en a {over, number} de trop.',
  bodyTooLong:
    'Un commentaire compte au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}. Celui-ci en a {over, number} de trop.',
  emailTooLong:
    'Une adresse compte au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  emailWrong: '« {email} » n’est pas une adresse où l’on peut recevoir du courrier.',
  emailWrongUnsaid: 'Ce n’est pas une adresse où l’on peut recevoir du courrier.',
}
