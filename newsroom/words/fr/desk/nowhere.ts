export const nowhere = {
  faultTitle: 'Cette page ne peut pas être affichée pour le moment',
  fault:
    'Quelque chose a échoué ici, et c’est consigné. Votre dernière décision a peut-être été prise, ou peut-être pas : l’historique du commentaire le dit.',
  again: 'Réessayer',
  toDesk: 'Retour au bureau',
  notForRoleTitle: 'Hors de votre rôle',
  notForRole: 'Cette page n’est pas ouverte à votre rôle',
  signedInAs: 'Vous êtes connecté en tant que {role}. Un administrateur peut vous donner un autre rôle.',
  yourAccount: 'Votre compte',
  notFound: 'Introuvable',
  mistyped: 'L’adresse est peut-être mal saisie, ou ce qui se trouvait ici a été supprimé.',
  page: 'Cette page n’existe pas au bureau',
  comment: 'Ce commentaire n’existe pas',
  toReject: 'Il n’y a pas de tel commentaire à refuser',
  account: 'Ce compte n’existe pas',
}
