export const reasons = {
  off_topic: 'Hors sujet',
  abusive: 'Injurieux ou insultant',
  personal_attack: 'S’en prend à une personne, non à un argument',
  hateful: 'Haineux envers un groupe de personnes',
  private_information: 'Révèle des informations privées',
  unverifiable_claim: 'Présente comme un fait ce qui ne peut être vérifié',
  illegal: 'Peut-être illégal',
  advertising: 'Publicité',
  unreadable: 'Incompréhensible',
  duplicate: 'Répète dans les mêmes termes ce qui a déjà été dit',
  other: 'Contraire d’une autre manière aux règles de publication',
}

export const explanations = {
  off_topic: 'Il porte sur autre chose que l’article. Sa place est peut-être sous un autre.',
  abusive: 'Il cherche à blesser. Des mots vifs sur une idée sont une autre affaire.',
  personal_attack:
    'Il répond à ce que quelqu’un est, et non à ce qu’il dit. Cela vaut aussi pour les personnes dont parle l’article.',
  hateful:
    'Il rabaisse des gens pour leur origine, leur foi, ceux qu’ils aiment ou la façon dont ils sont nés.',
  private_information:
    'Il livre au monde une adresse, un numéro, un diagnostic ou un nom qu’il n’appartenait pas à l’auteur de donner.',
  unverifiable_claim:
    'Il affirme comme un fait, sur une personne ou un événement, ce que nous n’avons aucun moyen de vérifier. Une opinion peut être aussi hardie que l’on veut.',
  illegal: 'Le publier pourrait enfreindre la loi : menace, appel à nuire, diffamation.',
  advertising: 'Il est là pour vendre quelque chose ou pour attirer les gens ailleurs.',
  unreadable: 'Nous n’avons pas compris ce qu’il dit.',
  duplicate: 'La même chose se trouve déjà là, dans les mêmes termes.',
  other:
    'Il enfreint ce qui est écrit sur cette page d’une manière que la liste ci-dessus ne prévoit pas. Le mot de la modération dit laquelle.',
}
