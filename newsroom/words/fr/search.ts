export const search = {
  title: 'Rechercher',
  words: 'Mots',
  hint: 'Tous doivent figurer dans l’article. Des mots entre guillemets doivent se suivre.',
  section: 'Rubrique',
  allSections: 'Toutes les rubriques',
  when: 'Publié',
  anyTime: 'N’importe quand',
  week: 'La semaine dernière',
  month: 'Le mois dernier',
  year: 'L’année dernière',
  found: 'Résultats de la recherche',
  pages: 'Pages de résultats',
  cut: 'La question comptait plus de {most, plural, one {# caractère} other {# caractères}} ; seul son début a été lu.',
  shortened:
    'La question comptait plus de {most, plural, one {# mot} other {# mots}} ; seuls les premiers ont été cherchés.',
  noWord: 'Rien dans la question n’est un mot. Écrivez des lettres ou des chiffres.',
  count:
    '{count, plural, one {<b>#</b> article contient} other {<b>#</b> articles contiennent}} « <q>{question}</q> »',
  moreThan: '<b>Plus de {most, number}</b> articles contiennent « <q>{question}</q> »',
  page: 'page {page, number} sur {pages, number}',
  shown:
    'Sont affichés les {most, number} plus récents, et de plus anciens qui portent ces mots dans leur titre ; ceux-ci et les plus récents viennent d’abord. Un autre mot, une rubrique ou une période fait trouver les autres.',
  brokenOff:
    'Les articles plus anciens n’ont pas été parcourus : la question demande trop à la fois. Un autre mot, une rubrique ou une période fait trouver les autres.',
  none: 'Aucun article ne contient « <q>{question}</q> ».',
  noneHere: 'Aucun article de cette rubrique et de cette période ne contient « <q>{question}</q> ».',
  everywhere: 'Chercher dans toutes les rubriques, sans limite de date',
  fewer: 'Cherchez moins de mots, ou sans guillemets : tout ce qui est écrit doit figurer dans l’article.',
  otherForm: 'Essayez une autre forme du mot : « bateau » ne trouve pas « bateaux ».',
  orArchive: 'Ou parcourez les <archive>archives</archive>, mois par mois.',
  previous: 'Page précédente',
  next: 'Page suivante',
}
