export const people = {
  wrongPair: 'Cette adresse électronique et ce mot de passe ne vont pas ensemble.',
  tooManyAttempts:
    'Trop d’essais. Attendez {seconds, plural, one {# seconde} other {# secondes}}, puis réessayez.',
  tooManyAtOnce: 'Trop de connexions à la fois. Réessayez dans un instant.',
  passwordLimits:
    'Un mot de passe compte au moins {least, plural, one {# caractère} other {# caractères}}, et au plus {most, number}.',
  noSession: 'Cette session n’existe pas.',
  emailTooLong: 'Elle est trop longue.',
  emailWrong: 'Ce n’est pas une adresse électronique.',
  noName: 'Écrivez le nom.',
  nameTooLong: 'Un nom compte au plus {most, plural, one {# caractère} other {# caractères}}.',
  noSuchRole: 'Un rôle est l’un de ceux-ci : auteur, modérateur, éditeur, administrateur.',
  noPresent: 'Écrivez votre mot de passe actuel.',
  wrongPresent: 'Ce n’est pas votre mot de passe actuel.',
  passwordNotChanged: 'Le mot de passe n’a pas été changé.',
  passwordOvertaken: 'Le mot de passe a été changé ailleurs entre-temps. Reconnectez-vous.',
  linkOver: 'Ce lien n’ouvre plus rien. Rien n’a été enregistré.',
  linkUsed: 'Ce lien a déjà servi : il existe un compte. Connectez-vous avec lui.',
  notMade: 'Le compte n’a pas été créé.',
  hasAccount: '{email} a déjà un compte.',
  lastAdministrator: 'Il n’y a pas d’autre administrateur qui puisse se connecter. Ajoutez-en d’abord un.',
  noAccount: 'Ce compte n’existe pas.',
  noAccountNow: 'Ce compte n’existe pas. Rien n’a été modifié.',
  chooseRole: 'Choisissez un rôle.',
  openAgain: 'Rouvrez cette page, puis choisissez le rôle.',
  roleNotChanged: 'Le rôle n’a pas été changé.',
  roleOvertaken:
    'Quelqu’un d’autre a entre-temps changé le rôle de ce compte : {before}. Enregistrez de nouveau s’il doit être : {role}.',
  ownAccount:
    'C’est votre propre compte. Un autre administrateur peut le modifier ; votre mot de passe se change sous « Compte ».',
}
