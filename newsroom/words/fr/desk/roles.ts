export const roles = {
  name: {
    author: 'auteur',
    moderator: 'modérateur',
    editor: 'éditeur',
    administrator: 'administrateur',
  },
  one: {
    author: 'auteur',
    moderator: 'modérateur',
    editor: 'éditeur',
    administrator: 'administrateur',
  },
  choice: {
    author: 'Auteur : écrit ses propres articles',
    editor: 'Éditeur : corrige et publie tous les articles',
    moderator: 'Modérateur : lit les commentaires et en décide',
    administrator: 'Administrateur : fait tout cela, gère l’équipe et les réglages',
  },
}
