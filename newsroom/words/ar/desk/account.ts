export const account = {
  title: 'حسابك',
  passwordChanged: 'غُيّرت كلمة مرورك، وانتهت جلساتك الأخرى.',
  sessionEnded: 'انتهت تلك الجلسة.',
  sessions: 'أين سجّلت الدخول',
  everywhere: 'تسجيل الخروج من كل مكان',
  thisOne: 'هذه الجلسة',
  since: 'منذ <time>{when}</time>',
  endSession: 'إنهاء هذه الجلسة',
  present: 'كلمة المرور الحالية',
  next: 'كلمة المرور الجديدة',
  nextHint:
    '{least, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}} على الأقل. تنتهي جلساتك الأخرى، وتستمر هذه.',
  change: 'تغيير كلمة المرور',
}

export const browsers = {
  on: '{browser} على {system}',
  someOn: 'متصفح على {system}',
  unknown: 'متصفح لا يعرّف بنفسه',
}

export const setUp = {
  title: 'إنشاء حساب المدير الأول',
  what: 'يقرأ المديرون التعليقات ويتولون أمر الموقع. يعمل هذا الرابط إلى أن يُنشأ الحساب، ثم لا يعمل بعدها أبدًا.',
  nameHint: 'يراه زملاؤك إلى جانب قراراتك.',
  emailHint: 'به تسجّل الدخول، ولا يُعرض على أحد.',
  passwordHint:
    '{least, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}} على الأقل. وبضع كلمات معًا أيسر حفظًا من كلمة واحدة فيها رموز.',
  create: 'إنشاء حساب المدير',
  overTitle: 'هذا الرابط لا يفتح شيئًا',
  over: 'يعمل الرابط مرة واحدة، للمدير الأول، ويُعرض حين يبدأ Postbag من دون أي حساب. وإن كان لك حساب <link>فسجّل الدخول</link>.',
}
