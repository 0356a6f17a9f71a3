export const standing = {
  lead: 'الصفحات التي تتحدث عن الصحيفة نفسها. يقود إليها أسفل كل صفحة.',
  written: 'كُتبت في <time>{when}</time>',
  brought: 'النص الذي يأتي مع Postbag',
  all: 'كل الصفحات',
  missing: 'لا توجد صفحة كهذه',
  saved: 'حُفظت الصفحة، ويراها القرّاء من الآن.',
  broughtBack: 'عاد إلى الصفحة النص الذي يأتي مع Postbag.',
  asRead: '<page>شاهدها كما يراها القرّاء</page>',
  houseRulesAsRead: '<page>شاهدها كما يراها القرّاء</page>. وتُضاف أسباب رفض التعليقات أسفل النص تلقائيًا.',
  title: 'العنوان',
  standfirst: 'المقدمة',
  standfirstHint: 'جملة أو جملتان تحت العنوان.',
  body: 'النص',
  bodyHint:
    'بصيغة Markdown: تبدأ <code>##</code> عنوانًا فرعيًا، ويبدأ السطر الفارغ فقرة، وتصنع <code>[words](/address)</code> رابطًا.',
  theirs: 'النص كما حفظه شخص آخر في هذه الأثناء',
  save: 'احفظ الصفحة',
  saveMine: 'احفظ نصي',
  goBack: 'العودة إلى النص الذي يأتي مع Postbag',
  goBackHint: 'يتبع ذلك النص لغة الصحيفة وإعداداتها. وما كُتب هنا يضيع.',
  goBackNow: 'عُد إلى ذلك النص',
}

export const standingRefusals = {
  noneSuch: 'لا توجد صفحة كهذه.',
  openAgain: 'افتح هذه الصفحة من جديد.',
  noTitle: 'اكتب العنوان.',
  titleTooLong:
    'الحد الأقصى للعنوان {most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  standfirstTooLong:
    'الحد الأقصى للمقدمة {most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  noBody: 'اكتب نص الصفحة.',
  bodyTooLong:
    'الحد الأقصى للنص {most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  stale:
    'غيّر شخص آخر هذه الصفحة وأنت تعمل عليها، فلم يُحفظ شيء. تجد النصين أدناه: انقل إلى نصك ما تريد من نصه، ثم احفظ من جديد.',
}
