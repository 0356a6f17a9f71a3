export const queue = {
  headings: {
    pending: 'التعليقات قيد الانتظار',
    approved: 'التعليقات المقبولة',
    rejected: 'التعليقات المرفوضة',
    spam: 'التعليقات المزعجة',
  },
  commentBy: 'تعليق {name}',
  on: 'على <article>{headline}</article>',
  onlyThisArticle: 'هذا المقال وحده',
  approve: 'قبول',
  reject: 'رفض',
  spam: 'مزعج',
  select: 'تحديد',
  undo: 'تراجع',
  tools: 'في هذه القائمة',
  words: 'كلمات في النص أو الاسم',
  order: 'الترتيب',
  oldestFirst: 'الأقدم أولًا',
  newestFirst: 'الأحدث أولًا',
  show: 'عرض',
  shownOnly: 'لا يُعرض إلا',
  onArticle: 'على <article>{headline}</article>',
  onNoArticle: 'على <article>مقال غير موجود ({slug})</article>',
  allArticles: 'جميع المقالات',
  withWords: 'بالكلمات <words>«{question}»</words>',
  allWords: 'كل الكلمات',
  empty: {
    pending: 'لا شيء ينتظر. قُرئت التعليقات كلها.',
    approved: 'لا تعليق منشورًا بعد.',
    rejected: 'لم يُرفض أي تعليق.',
    spam: 'لم يُعدّ أي تعليق مزعجًا.',
  },
  noMore: 'لم يبق شيء في هذه الصفحة.',
  beginAgain: 'ابدأ من جديد',
  nothingWith: 'لم يُعثر في هذه القائمة على شيء بالكلمات <words>«{question}»</words>.',
  nothingOn: 'لا شيء في هذه القائمة عن هذا المقال.',
  nothingWithOn: 'لم يُعثر في هذه القائمة على شيء عن هذا المقال بالكلمات <words>«{question}»</words>.',
  wholeWords: 'يُبحث عن الكلمات كاملة: فالبحث عن «سفينة» لا يجد «سفن».',
  wholeQueue: 'عرض القائمة كلها',
  pages: 'الصفحات',
  oldest: 'أقدم التعليقات',
  newest: 'أحدث التعليقات',
  newer: 'تعليقات أحدث',
  older: 'تعليقات أقدم',
  beside: 'إلى جانب القائمة',
  whatWaits: 'ما ينتظر',
  comments: 'التعليقات',
  oldestOne: 'عمر الأقدم',
  selection: 'القرار في ما حُدّد',
  approveSelected: 'قبول<wide> المحدَّد</wide>',
  rejectSelected: 'رفض<wide> المحدَّد</wide>',
  spamSelected: 'مزعج<wide>: كل المحدَّد</wide>',
  selected: 'المحدَّد: {number}',
  noAnswer: 'لم يصل جواب. قد يكون قرارك قد نُفّذ أو لم يُنفّذ: أعد تحميل الصفحة لتعرف.',
  waiting: {
    approve:
      'كنت توشك أن تقبل {count, plural, zero {التعليقات المحددة أدناه} one {هذا التعليق} two {التعليقين المحددين أدناه} few {# تعليقات محددة أدناه} many {# تعليقًا محددًا أدناه} other {# تعليق محدد أدناه}} حين انتهت جلستك. لم يُقرَّر شيء: اضغط الزر من جديد.',
    reject:
      'كنت توشك أن ترفض {count, plural, zero {التعليقات المحددة أدناه} one {هذا التعليق} two {التعليقين المحددين أدناه} few {# تعليقات محددة أدناه} many {# تعليقًا محددًا أدناه} other {# تعليق محدد أدناه}} حين انتهت جلستك. لم يُقرَّر شيء: اضغط الزر من جديد.',
    spam: 'كنت توشك أن تضع بين المزعج {count, plural, zero {التعليقات المحددة أدناه} one {هذا التعليق} two {التعليقين المحددين أدناه} few {# تعليقات محددة أدناه} many {# تعليقًا محددًا أدناه} other {# تعليق محدد أدناه}} حين انتهت جلستك. لم يُقرَّر شيء: اضغط الزر من جديد.',
  },
}

export const keys = {
  title: 'المفاتيح',
  next: 'التعليق التالي',
  previous: 'التعليق السابق',
  approve: 'قبول التعليق الذي بين يديك',
  reject: 'رفضه: يفتح استمارة السبب',
  spam: 'عدّه مزعجًا',
  undo: 'التراجع عمّا تقوله الرسالة',
  list: 'هذه القائمة',
  rest: 'تتوقف المفاتيح ما دمت تكتب في حقل.',
  sameLetters:
    'الحروف هي نفسها في كل اللغات. وعلى لوحة مفاتيح بخط آخر تكون المفاتيح التي تحمل هذه الحروف على لوحة لاتينية.',
  close: 'إغلاق',
  turnOff: 'تعطيل المفاتيح',
  turnOn: 'تشغيل المفاتيح',
  inShort: { move: 'التالي، السابق', decide: 'قبول، رفض، مزعج', undo: 'تراجع' },
  areOff: 'المفاتيح معطَّلة.',
  all: 'كل المفاتيح',
}

export const ages = {
  moment: 'لحظة',
  minutes:
    '{count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  hours:
    '{count, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}',
  days: '{count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
}

export const ago = {
  moment: 'منذ لحظة',
  minutes:
    '{count, plural, zero {منذ # دقيقة} one {منذ دقيقة واحدة} two {منذ دقيقتين} few {منذ # دقائق} many {منذ # دقيقة} other {منذ # دقيقة}}',
  hours:
    '{count, plural, zero {منذ # ساعة} one {منذ ساعة واحدة} two {منذ ساعتين} few {منذ # ساعات} many {منذ # ساعة} other {منذ # ساعة}}',
  days: '{count, plural, zero {منذ # يوم} one {منذ يوم واحد} two {منذ يومين} few {منذ # أيام} many {منذ # يومًا} other {منذ # يوم}}',
}
