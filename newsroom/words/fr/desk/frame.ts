export const frame = {
  queues: 'Files d’attente',
  newsroom: 'Rédaction',
  articles: 'Articles',
  front: 'Une',
  media: 'Images',
  authors: 'Auteurs',
  pages: 'Pages',
  staff: 'Équipe',
  settings: 'Réglages',
  account: 'Compte',
  signOut: 'Se déconnecter',
}

export const queues = {
  pending: 'En attente',
  approved: 'Approuvés',
  rejected: 'Refusés',
  spam: 'Indésirables',
}

export const refusals = {
  signedOut: 'Connectez-vous d’abord. Rien n’a été modifié.',
  notYours: 'Votre rôle ne le permet pas. Rien n’a été modifié.',
}
