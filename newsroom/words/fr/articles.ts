export const articles = {
  published: 'Publié le <time>{when}</time>',
  updated: 'Mis à jour le <time>{when}</time>',
  updatedSameDay: 'Mis à jour à <time>{when}</time>',
  minutes: 'Temps de lecture : {minutes, number} min',
  share: 'Partager',
  address: 'Adresse de cet article',
  byMail: 'E-mail',
  related: 'Sur le même sujet',
  contents: 'Dans cet article',
  keyPoints: 'L’essentiel',
  sources: 'Sources',
  methods: 'Comment cet article a été réalisé',
  notes: 'Notes',
  note: 'Note {number}',
  noteBack: 'Retour à l’appel de la note {number}',
  noteBackAt: 'Retour à l’appel de la note {number}, occurrence {place}',
  table: 'Tableau {number}',
  tableIn: '{box}, tableau {number}',
}

export const workTypes = {
  analysis: 'Analyse',
  opinion: 'Opinion',
  interview: 'Entretien',
  review: 'Critique',
  explainer: 'Décryptage',
  obituary: 'Nécrologie',
  letter: 'Lettre',
}

export const lists = {
  newest: 'Les plus récents',
  older: 'Plus anciens',
  pagesOf: 'Pages : {title}',
  allByMonth: 'Tous les articles, mois par mois.',
  noneYet: 'Aucun article n’a encore été publié.',
  ofMonth: 'Les articles parus en {month}.',
  earlierOfMonth: '{month} : articles précédents',
  inSection: 'Les articles de la rubrique {section}.',
  olderInSection: '{section} : articles plus anciens',
  newestArticles: 'Derniers articles',
}

export const notFound = {
  page: 'Cette page n’existe pas',
  article: 'Cet article n’existe pas',
  section: 'Cette rubrique n’existe pas',
  sectionTitle: 'Rubrique introuvable',
  month: 'Aucun article n’est paru ce mois-là',
  monthTitle: 'Aucun article pour ce mois',
  commentPage: 'Cette page de commentaires n’existe pas',
  commentPageTitle: 'Page de commentaires introuvable',
  takenBack: 'Cet article a été retiré',
  takenBackWhat:
    'La rédaction a retiré ce qui se trouvait ici, et avec lui les commentaires. Tout ce qui est nouveau est à <front>la une</front>.',
  moved: 'Cet article a changé d’adresse',
  movedTo: 'Il se trouve désormais <here>ici</here>.',
  tag: 'Rien n’est publié sous ce mot-clé',
  tagTitle: 'Mot-clé introuvable',
  author: 'Rien n’est publié sous cette signature',
  authorTitle: 'Signature introuvable',
  corrections: 'Ces corrections n’existent pas',
  correctionsTitle: 'Page introuvable',
  onward:
    'L’adresse comporte peut-être une faute de frappe, ou ce qui se trouvait ici a été retiré. Tout ce qui est nouveau est à <front>la une</front>.',
}
