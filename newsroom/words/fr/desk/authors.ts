export const authors = {
  find: 'Chercher',
  noneFound: 'Aucun nom ne contient ces mots.',
  noneYet: 'Il n’y a pas encore d’auteur.',
  unwritten: 'Rien n’est encore écrit à son sujet.',
  pages: 'Pages',
  first: 'Les premiers',
  further: 'Auteurs suivants',
  all: 'Tous les auteurs',
  add: 'Ajouter un auteur',
  addNow: 'Ajouter l’auteur',
  newNameHint: 'Tel qu’il figure au-dessus des articles. Qui signe un article est ajouté automatiquement.',
  added: 'L’auteur est ajouté. Écrivez ce que tout le monde peut lire à son sujet.',
  saved: 'Ce que tout le monde peut lire au sujet de cet auteur est enregistré.',
  missing: 'Cet auteur n’existe pas',
  whoWrites:
    'Cette page est écrite par les rédacteurs en chef, et par la personne concernée dès qu’un rédacteur en chef y a lié son compte.',
  asRead: '<page>La voir comme les lecteurs</page>, dès qu’il y a un article de cette signature',
  name: 'Nom',
  nameHint:
    'Sa page se trouve à l’adresse <at>{address}</at>. Les articles y mènent par le nom ; seuls les signes et les majuscules peuvent donc changer.',
  portrait: 'Portrait',
  bio: 'Présentation',
  bioHint: 'Qui c’est, en quelques phrases. Markdown.',
  expertise: 'Sujets de prédilection',
  contact: 'Contact',
  contactHint:
    'Une adresse électronique, ou une adresse web qui commence par https://. Tout le monde peut la lire.',
  account: 'Compte',
  accountHint: 'Qui détient ce compte peut écrire cette page.',
  nobodys: 'Aucun',
  save: 'Enregistrer',
}

export const authorRefusals = {
  noName: 'Indiquez le nom.',
  noneSuch: 'Cet auteur n’existe pas.',
  gone: 'Cet auteur n’existe plus.',
  notAdded: 'L’auteur n’a pas été ajouté.',
  known: 'Il y a déjà un auteur de ce nom. Il figure dans la liste.',
  stale:
    'Une autre personne a écrit entre-temps à propos de cet auteur. Rechargez la page pour voir son texte ; le vôtre est toujours dans le formulaire.',
  otherName:
    'Les articles mènent ici par le nom ; seuls les signes et les majuscules peuvent donc changer. Sous un autre nom, c’est un autre auteur.',
  contact: 'Indiquez une adresse électronique, ou une adresse web qui commence par https://.',
  account: 'Choisissez un compte dans la liste.',
  noAccount: 'Ce compte n’existe pas.',
}
