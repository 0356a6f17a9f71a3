export const upload = {
  label: 'Ajouter des images',
  hint: 'JPEG, PNG ou WebP, jusqu’à {size, number} Mo et {pixels, number} mégapixels chacune, {most, number} à la fois. Ce que note un appareil photo, comme le lieu, est supprimé. D’une image animée, seule la première vue est gardée.',
  send: 'Envoyer',
  sending: 'Envoi en cours…',
  added:
    '{count, plural, one {Ajoutée : <files>{names}</files>. Écrivez ce qu’elle montre ; elle pourra alors être utilisée.} many {# d’images ajoutées : <files>{names}</files>. Écrivez ce qu’elles montrent ; elles pourront alors être utilisées.} other {# images ajoutées : <files>{names}</files>. Écrivez ce qu’elles montrent ; elles pourront alors être utilisées.}}',
  ofFile: '<file>{name}</file> : {what}',
  nothing: 'Aucune image n’a été choisie. Choisissez-en une ou plusieurs, puis envoyez-les.',
  endedEarly: 'L’envoi s’est interrompu. Renvoyez les images qui manquent.',
  sessionEnded: 'Votre session a pris fin. Connectez-vous, puis renvoyez les images.',
  notYours: 'Votre rôle ne le permet pas. Rien n’a été enregistré.',
  unavailable:
    'Les images ne peuvent pas être enregistrées pour le moment. Rien n’a été gardé de la dernière. Renvoyez-la dans une minute.',
}

export const file = {
  known: 'elle est déjà dans la bibliothèque.',
  oneTooMany: 'plus de {most, number} fichiers à la fois. Envoyez le reste ensuite.',
  tooLarge: 'elle dépasse {most, number} Mo. Réduisez-la d’abord.',
  noImage: 'il n’y a pas d’image JPEG, PNG ou WebP dans ce fichier.',
  otherImage: 'il n’y a pas d’image JPEG, PNG ou WebP dans ce fichier. C’est une image au format {format}.',
  otherFile: 'il n’y a pas d’image JPEG, PNG ou WebP dans ce fichier. C’est un fichier {format}.',
  tooManyPixels:
    'elle a {pixels, number} mégapixels, et {most, number} mégapixels au plus sont acceptés. Réduisez-la d’abord.',
  tooManyScans:
    'ce JPEG est écrit en plus de {most, number} passes et serait trop long à ouvrir. Exportez-le de nouveau.',
  damaged:
    'il n’y a pas dans ce fichier d’image JPEG, PNG ou WebP lisible jusqu’au bout. Il est peut-être abîmé : exportez-la de nouveau.',
  diskFull: 'il n’y a plus de place sur le disque. Rien n’en a été gardé. Faites de la place et renvoyez-la.',
  deletedMeanwhile: 'quelqu’un l’a supprimée à cet instant. Renvoyez-la.',
}
