export const frame = {
  queues: 'قوائم التعليقات',
  newsroom: 'غرفة التحرير',
  articles: 'المقالات',
  front: 'الصفحة الأولى',
  media: 'الصور',
  authors: 'الكتّاب',
  pages: 'الصفحات',
  staff: 'فريق العمل',
  settings: 'الإعدادات',
  account: 'الحساب',
  signOut: 'تسجيل الخروج',
}

export const queues = {
  pending: 'قيد الانتظار',
  approved: 'المقبولة',
  rejected: 'المرفوضة',
  spam: 'المزعجة',
}

export const refusals = {
  signedOut: 'سجّل الدخول أولًا. لم يتغيّر شيء.',
  notYours: 'لا يشمل دورك هذا الإجراء. لم يتغيّر شيء.',
}
