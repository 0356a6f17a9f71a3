export const comments = {
  heading: 'Commentaires sur cet article',
  count: '{count, plural, one {# commentaire} many {# de commentaires} other {# commentaires}}',
  newestOf: '{count, plural, one {Le plus récent} other {Les # plus récents}}',
  newestFirst: 'Du plus récent au plus ancien',
  order: 'Ordre des commentaires',
  orders: {
    newest: 'Les plus récents',
    oldest: 'Les plus anciens',
    'most-replied': 'Les plus commentés',
  },
  none: 'Pas encore de commentaire. Le vôtre serait le premier.',
  pages: 'Pages de commentaires',
  page: 'Commentaires, page {page, number}',
  pageOf: 'Commentaires, page {page, number} : {headline}',
  pageDescription: 'Ce que les lecteurs ont écrit à propos de « {headline} ».',
  back: 'Retour à l’article',
  gone: 'Les commentaires qui se trouvaient ici ne sont plus publics.',
  newestComments: 'Commentaires les plus récents',
  olderComments: 'Commentaires plus anciens',
  oldestComments: 'Premiers commentaires',
  newer: 'Plus récents',
  older: 'Plus anciens',
  oldest: 'Les premiers',
  spoiler: 'Montrer le spoiler',
}

export const threads = {
  reply: 'Répondre',
  replyTo: 'Répondre à {name}',
  answers: 'En réponse à',
  removed: 'Le commentaire qui se trouvait ici n’est plus public.',
  withdrawn: 'Le commentaire qui se trouvait ici a été retiré par son auteur.',
  changed: 'modifié',
  all: 'Toutes les réponses',
  allCounted: '{count, plural, one {# réponse} many {Les # de réponses} other {Les # réponses}}',
  to: 'Réponses à {name}',
  toRemoved: 'Réponses à un commentaire qui n’est plus public',
  pages: 'Pages de réponses',
  oldestFirst: 'De la plus ancienne à la plus récente',
  none: 'Pas encore de réponse.',
  gone: 'Les réponses qui se trouvaient ici ne sont plus publiques.',
  count: '{count, plural, one {# réponse} many {# de réponses} other {# réponses}}',
  page: '{title}, page {page, number}',
  inList: 'Parmi les autres commentaires',
  later: 'Réponses suivantes',
  earlier: 'Réponses précédentes',
  noLonger: 'Le commentaire auquel vous voulez répondre n’est plus public.',
  goTo: 'Vers la discussion',
}

export const own = {
  none: 'Aucun commentaire n’a été envoyé depuis ce navigateur.',
  how: 'Quand vous en enverrez un, cette page vous dira ce qu’il est devenu. C’est un cookie qui distingue vos commentaires de ceux des autres : dans un autre navigateur, ou une fois les cookies effacés, cette page est vide.',
  sent: 'Envoyés depuis ce navigateur',
  takenBack: 'Un article qui a été retiré',
  see: 'Voir le commentaire à sa place',
  reason: 'Le motif',
  note: 'Le mot de la modération',
  change: 'Modifier ou retirer',
  withdraw: 'Retirer',
  withdrawTitle: 'Retirer le commentaire',
  withdrawWhat: 'Il disparaît aussitôt et ne peut pas être rétabli. Les réponses restent.',
  withdrawNow: 'Le retirer',
  changeTitle: 'Modifier le commentaire',
  changeUntil:
    'Il peut être modifié jusqu’à {time}. Il repasse par tous les contrôles ; si quelque chose le retient, il attend la modération.',
  changeWaits:
    'Il peut être modifié jusqu’à {time}. Une fois modifié, il attend d’être lu par la modération.',
  changeNow: 'Enregistrer la modification',
  tooLate: 'Le délai pendant lequel il pouvait être modifié est écoulé.',
  back: 'Retour à vos commentaires',
  done: {
    changed: 'Votre commentaire est modifié.',
    withdrawn: 'Votre commentaire est retiré.',
  },
  refusals: {
    notYours: 'Ce commentaire n’a pas été envoyé depuis ce navigateur : il ne peut pas être modifié ici.',
    decided: 'Le sort de ce commentaire a été décidé entre-temps. Rien n’a été modifié.',
    tooLate:
      'Le délai pendant lequel il pouvait être modifié est écoulé. Rien n’a été modifié ; vous pouvez encore le retirer.',
    tooOften:
      'Ce commentaire a été modifié {most, number} fois, ce qui est le maximum. Rien n’a été modifié ; vous pouvez encore le retirer.',
  },
  one: 'Votre commentaire',
}

export const states = {
  pending: {
    label: 'En attente de modération',
    news: 'Votre commentaire attend d’être lu par la modération.',
    more: 'Il est lu avant d’être publié. Cette page vous dira ce qu’il est devenu : revenez-y avec ce navigateur.',
  },
  approved: {
    label: 'Publié',
    news: 'Votre commentaire est publié.',
    more: 'Tout le monde peut le lire sous l’article.',
  },
  rejected: {
    label: 'Non publié',
    news: 'Votre commentaire n’a pas été publié.',
    more: 'La modération l’a lu et a décidé de ne pas le publier. Personne d’autre ne voit ce que vous avez écrit.',
  },
  spam: {
    label: 'Non publié : pris pour du spam',
    news: 'Votre commentaire a été pris pour du spam et n’a pas été publié.',
    more: 'Cela vise la publicité et les envois automatiques. S’il ne s’agissait ni de l’une ni des autres, vous pouvez le récrire en d’autres termes.',
  },
  gone: {
    label: 'N’est plus affiché',
    news: 'Votre commentaire n’est plus affiché.',
    more: 'L’article sur lequel il portait a été retiré, et tout ce qui se trouvait dessous avec lui.',
  },
  withdrawn: {
    label: 'Retiré',
    news: 'Vous avez retiré votre commentaire.',
    more: 'Plus personne d’autre ne le voit.',
  },
}
