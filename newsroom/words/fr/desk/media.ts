export const media = {
  none: {
    all: 'Il n’y a pas encore d’image. Les premières s’ajoutent ci-dessus.',
    used: 'Aucune image n’est encore utilisée.',
    unused: 'Toutes les images sont utilisées.',
  },
  which: 'Images à montrer',
  filters: { all: 'Toutes les images', used: 'Utilisées', unused: 'Non utilisées' },
  pages: 'Pages',
  newest: 'Images les plus récentes',
  older: 'Images plus anciennes',
  needsDescription: 'description manquante',
  deleted: 'L’image est supprimée.',
}

export const picture = {
  missing: 'Cette image n’est pas dans la bibliothèque',
  saved: 'Ce qui est dit de l’image est enregistré.',
  about: 'À propos de cette image',
  file: 'Fichier',
  size: 'Dimensions',
  pixels: '{width, number, ::group-off} × {height, number, ::group-off}',
  added: 'Ajoutée',
  address: 'Adresse',
  inText: 'Dans un texte',
  description: 'Description',
  descriptionHint: 'Ce qu’elle montre, pour qui ne la voit pas : comme vous le diriez au téléphone.',
  decorative: 'Elle est purement décorative et se passe de description',
  decorates: 'Elle est purement décorative.',
  undescribed: 'Personne ne l’a encore décrite.',
  caption: 'Légende',
  credit: 'Crédit',
  creditHint: 'Qui l’a faite, et à qui elle appartient.',
  none: 'Aucun texte',
  whoChanges: 'La personne qui l’a ajoutée et les rédacteurs en chef peuvent modifier ceci.',
  save: 'Enregistrer',
  focus: 'Ce qui doit rester visible',
  fromLeft: 'Pourcentage depuis la gauche',
  fromTop: 'Pourcentage depuis le haut',
  focusHint: 'Appuyez sur l’image à l’endroit le plus important ; elle est recadrée autour de ce point.',
  percent: 'Indiquez un nombre de {least, number} à {most, number}.',
  delete: 'La supprimer',
  deleteUsed: 'Elle peut être supprimée dès qu’elle n’est plus utilisée nulle part : retirez-la d’abord.',
  deleteFinal: 'Elle disparaît aussitôt et ne peut pas être récupérée.',
  deleteNow: 'Supprimer l’image',
  noneSuch: 'Cette image n’existe pas.',
  gone: 'Cette image n’est plus dans la bibliothèque.',
  stale:
    'Une autre personne a écrit entre-temps à propos de cette image. Rechargez la page pour voir son texte ; le vôtre est toujours dans le formulaire.',
  stillUsed: 'Elle n’a pas été supprimée, car elle est utilisée : {places}. Retirez-la d’abord.',
  uses: 'Où elle est utilisée',
  usedNowhere: 'Nulle part pour le moment.',
}

export const pictureUses = {
  article: 'l’article « {name} »',
  untitled: 'l’article « sans titre »',
  someArticle: 'un article d’une autre personne',
  page: 'la page « {name} »',
  author: 'la page de {name}',
  someAuthor: 'la page d’un auteur',
  edition: 'les réglages du site',
  elsewhere: 'd’autres endroits',
}

export const choosing = {
  none: 'Aucune',
  present: 'L’image actuelle',
  describeFirst: 'À décrire d’abord',
  other: 'Une autre',
  otherHint:
    'Les plus récentes sont ci-dessus. Pour toute autre image de <library>la bibliothèque</library>, copiez ici son adresse.',
  notThere: 'Cette image n’est pas, ou n’est plus, dans la bibliothèque. Choisissez-en une autre.',
  undescribed:
    'Personne n’a encore écrit ce que montre cette image. Écrivez-le dans la bibliothèque, puis choisissez-la.',
  noneSuch: 'Cette image n’est pas dans la bibliothèque. Choisissez-en une autre, ou aucune.',
  noAddress: 'Ce n’est pas l’adresse d’une image.',
}
