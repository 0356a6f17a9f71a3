export const standing = {
  lead: 'Les pages qui parlent du journal lui-même. Le pied de chaque page y mène.',
  written: 'écrite le <time>{when}</time>',
  brought: 'le texte que fournit Postbag',
  all: 'Toutes les pages',
  missing: 'Cette page n’existe pas',
  saved: 'La page est enregistrée. Les lecteurs la voient dès maintenant.',
  broughtBack: 'La page a retrouvé le texte que fournit Postbag.',
  asRead: '<page>La voir comme les lecteurs</page>',
  houseRulesAsRead:
    '<page>La voir comme les lecteurs</page>. Les motifs de refus des commentaires s’ajoutent d’eux-mêmes sous le texte.',
  title: 'Titre',
  standfirst: 'Chapeau',
  standfirstHint: 'Une ou deux phrases sous le titre.',
  body: 'Texte',
  bodyHint:
    'Markdown : <code>##</code> commence un intertitre, une ligne vide un paragraphe, <code>[mots](/adresse)</code> fait un lien.',
  theirs: 'Le texte qu’une autre personne a enregistré entre-temps',
  save: 'Enregistrer la page',
  saveMine: 'Enregistrer le mien',
  goBack: 'Revenir au texte que fournit Postbag',
  goBackHint: 'Il suit la langue et les réglages du journal. Ce qui est écrit ici est perdu.',
  goBackNow: 'Revenir à ce texte',
}

export const standingRefusals = {
  noneSuch: 'Cette page n’existe pas.',
  openAgain: 'Ouvrez de nouveau cette page.',
  noTitle: 'Écrivez le titre.',
  titleTooLong:
    'Un titre compte au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  standfirstTooLong:
    'Un chapeau compte au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  noBody: 'Écrivez le texte de la page.',
  bodyTooLong:
    'Le texte compte au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  stale:
    'Une autre personne a modifié cette page pendant que vous y travailliez. Rien n’a été enregistré. Les deux textes sont ci-dessous : reprenez dans le vôtre ce que vous voulez du sien, puis enregistrez de nouveau.',
}
