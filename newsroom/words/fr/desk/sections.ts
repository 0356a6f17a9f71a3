export const sections = {
  title: 'Rubriques',
  hint: 'Le bandeau montre dans cet ordre celles qui ont des articles. Une rubrique garde son adresse ; son nom ne peut donc changer que par les majuscules, les signes et les espaces.',
  name: 'Nom',
  inNewsSitemap: 'Dans le plan de site des actualités',
  save: 'Enregistrer',
  saveNamed: 'Enregistrer {name}',
  up: 'Monter',
  upNamed: 'Monter {name}',
  down: 'Descendre',
  downNamed: 'Descendre {name}',
  remove: 'Supprimer',
  removeNamed: 'Supprimer {name}',
  add: 'Ajouter une rubrique',
  newName: 'Nom de la nouvelle rubrique',
  addNow: 'Ajouter la rubrique',
  news: {
    added: 'La rubrique est ajoutée. Le bandeau la montre dès qu’elle contient un article.',
    changed: 'La rubrique est modifiée.',
    moved: 'Le bandeau suit désormais cet ordre.',
    removed: 'La rubrique est supprimée.',
  },
}

export const sectionRefusals = {
  noName: 'Indiquez le nom de la rubrique.',
  nameTooLong:
    'Un nom compte au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  noAddress: 'Il faut au nom une lettre ou un chiffre, pour l’adresse de sa page.',
  button: 'Appuyez sur l’un des boutons.',
  notAdded: 'La rubrique n’a pas été ajoutée.',
  known: 'Il y en a déjà une à cette adresse : {name}.',
  notChanged: 'La rubrique n’a pas été modifiée.',
  otherAddress:
    'L’adresse de sa page est faite du nom et doit rester {address} : seuls les signes, les espaces et les majuscules peuvent changer. Pour un autre nom, ajoutez une rubrique et déplacez-y les articles.',
  inUse: 'Il y a des articles dans {name}. Déplacez-les dans une autre rubrique, puis supprimez celle-ci.',
  gone: 'Cette rubrique n’existe plus. Rien n’a été modifié.',
}
