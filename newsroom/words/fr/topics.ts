export const corrections = {
  correction: 'Correction',
  clarification: 'Précision',
  title: 'Corrections',
  olderOnes: 'Corrections plus anciennes',
  description: 'Ce qui a été rectifié dans les articles après leur parution.',
  what: 'Quand nous nous trompons, nous le disons dans l’article, et ici.',
  none: 'Rien n’a été rectifié jusqu’à présent.',
  pages: 'Pages de corrections',
}

export const topics = {
  tags: 'Mots-clés',
  writesAbout: 'Ses sujets :',
  contact: 'Contact :',
  by: 'Les articles de {name}.',
  about: 'Les articles sur le thème {name}.',
}
