export const door = {
  signIn: 'Se connecter',
  name: 'Nom',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  signedOut: 'Vous êtes déconnecté.',
  signedOutEverywhere: 'Vous êtes déconnecté de tous les navigateurs.',
  onward: 'Vous irez ensuite là où vous alliez. Rien n’est perdu.',
  whoFor:
    'Les lecteurs commentent sans compte. Qui a perdu son mot de passe en demande un autre à un administrateur.',
}
