export const roles = {
  name: {
    author: 'كاتب',
    moderator: 'مشرف',
    editor: 'محرّر',
    administrator: 'مدير',
  },
  one: {
    author: 'كاتب',
    moderator: 'مشرف',
    editor: 'محرّر',
    administrator: 'مدير',
  },
  choice: {
    author: 'كاتب: يكتب مقالاته',
    editor: 'محرّر: يحرّر جميع المقالات وينشرها',
    moderator: 'مشرف: يقرأ التعليقات ويقرّر بشأنها',
    administrator: 'مدير: يفعل ذلك كله، ويدير فريق العمل والإعدادات',
  },
}
