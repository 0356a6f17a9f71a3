export const texts = {
  tooLong: '{most, plural, one {# caractère} many {# de caractères} other {# caractères}} au maximum.',
  unstorable: 'Il y a là un caractère qui ne peut pas être enregistré.',
}
