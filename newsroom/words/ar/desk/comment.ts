export const comment = {
  heading: 'تعليق واحد وسجلّه',
  states: {
    pending: 'بانتظار المشرف',
    approved: 'منشور',
    rejected: 'مرفوض',
    spam: 'معدود مزعجًا',
    withdrawn: 'سحبه كاتبه',
  },
  waitingOnArticle: 'ما ينتظر على هذا المقال',
  see: 'شاهده في موضعه',
  links: 'إلى أين تقود روابطه',
  record: 'سجلّ <writer>{name}</writer>',
  before: 'سابقًا: المقبول {approved, number}، المرفوض {rejected, number}، المزعج {spam, number}',
  noneBefore: 'لم يُقرَّر شيء من قبل بشأن هذا الكاتب',
  answers: 'ردًّا على <who>{name}</who>',
  toAnswered: 'التعليق الذي يرد عليه، في المكتب',
  spoiler: 'حرق للأحداث:',
  unverified: 'بريد غير مؤكَّد',
  unverifiedAddress: '<address>{email}</address>، بريد غير مؤكَّد',
  facts: {
    approved: 'المقبول',
    rejected: 'المرفوض',
    spam: 'المزعج',
    email: 'البريد',
    unverified: 'غير مؤكَّد',
    firstSeen: 'أول ظهور',
  },
  whyItWaits: 'لماذا ينتظر',
  whyItWaited: 'لماذا انتظر',
}

export const holds = {
  pre_moderation: 'ينتظر من يقرؤه، ككل تعليق هنا',
  first_comment: 'لم يُقبل بعد أي تعليق من هذا المتصفح',
  contains_link: 'أكثر من رابطين',
  suspected_spam: 'ملأ حقلًا لا يراه الناس',
  failed: 'تعذّر إجراء الفحص «{check}»',
}

export const rejection = {
  title:
    '{count, plural, zero {رفض # تعليق} one {رفض تعليق <writer>{name}</writer>} two {رفض تعليقين} few {رفض # تعليقات} many {رفض # تعليقًا} other {رفض # تعليق}}',
  kept: 'انتهت جلستك قبل أن يُرسل هذا. لم يُقرَّر شيء، وهذا ما كنت قد كتبته.',
  commentOn: '<writer>{name}</writer> على <article>{headline}</article>',
  why: '{count, plural, zero {سبب الرفض} one {سبب رفضه} two {سبب رفض هذين التعليقين} few {سبب رفض هذه التعليقات وعددها #} many {سبب رفض هذه التعليقات وعددها #} other {سبب رفض هذه التعليقات وعددها #}}',
  reason: 'السبب',
  chooseReason: 'اختر سببًا',
  noteHint:
    'اختيارية. يقرؤها كاتب التعليق مع السبب: {count, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}} على الأكثر.',
  reject: 'رفض التعليق',
  keepWaiting: 'يبقى في الانتظار',
  leave: 'يبقى كما هو',
  back: 'العودة من دون رفض',
  noReason: 'اختر سببًا. سيُبلَّغ به كاتب التعليق.',
  noteDamaged: 'فيها رموز لا يمكن حفظها.',
  noteTooLong:
    'الحد الأقصى للملاحظة {most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}، وهذه تزيد عليه {over, plural, zero {# حرف} one {حرفًا واحدًا} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}}.',
}
