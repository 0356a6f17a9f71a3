export const mail = {
  unsubscribe: 'Ne plus recevoir ces messages.',
  queue: {
    subject: 'Des commentaires attendent',
    arrived:
      'Rien n’attendait chez {paper}, jusqu’à ce qu’un commentaire arrive le {moment}. Il y en a peut-être d’autres depuis.',
    open: 'Lire ce qui attend',
    reason:
      'Vous recevez ce message, au plus une fois par heure, parce que vous l’avez demandé dans votre compte : {account}',
  },
}
