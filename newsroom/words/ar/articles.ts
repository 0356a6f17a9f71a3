export const articles = {
  published: 'نُشر في <time>{when}</time>',
  updated: 'حُدّث في <time>{when}</time>',
  updatedSameDay: 'حُدّث في الساعة <time>{when}</time>',
  minutes:
    '{minutes, plural, zero {قراءة أقل من دقيقة} one {قراءة دقيقة واحدة} two {قراءة دقيقتين} few {قراءة # دقائق} many {قراءة # دقيقة} other {قراءة # دقيقة}}',
  share: 'مشاركة',
  address: 'عنوان هذا المقال',
  byMail: 'البريد الإلكتروني',
  related: 'مقالات ذات صلة',
  contents: 'في هذا المقال',
  keyPoints: 'أبرز النقاط',
  sources: 'المصادر',
  methods: 'كيف أُعدّ هذا المقال',
  notes: 'الهوامش',
  note: 'هامش {number}',
  noteBack: 'عودة إلى موضع الهامش {number} في النص',
  noteBackAt: 'عودة إلى موضع الهامش {number} في النص، الموضع {place}',
  table: 'جدول {number}',
  tableIn: '{box}، جدول {number}',
}

export const workTypes = {
  analysis: 'تحليل',
  opinion: 'رأي',
  interview: 'مقابلة',
  review: 'مراجعة',
  explainer: 'شرح',
  obituary: 'نعي',
  letter: 'رسالة',
}

export const lists = {
  newest: 'الأحدث',
  older: 'الأقدم',
  pagesOf: 'صفحات: {title}',
  allByMonth: 'جميع المقالات، شهرًا بشهر.',
  noneYet: 'لم يُنشر أي مقال بعد.',
  ofMonth: 'مقالات {month}.',
  earlierOfMonth: '{month}: مقالات أسبق',
  inSection: 'مقالات قسم «{section}».',
  olderInSection: '{section}: مقالات أقدم',
  newestArticles: 'أحدث المقالات',
}

export const notFound = {
  page: 'لا توجد صفحة بهذا العنوان',
  article: 'لا يوجد مقال بهذا العنوان',
  section: 'لا يوجد قسم بهذا العنوان',
  sectionTitle: 'قسم غير موجود',
  month: 'لا توجد مقالات من هذا الشهر',
  monthTitle: 'لا مقالات من هذا الشهر',
  commentPage: 'لا توجد صفحة تعليقات بهذا الرقم',
  commentPageTitle: 'صفحة تعليقات غير موجودة',
  thread: 'لا يوجد نقاش كهذا',
  threadTitle: 'لا نقاش كهذا',
  comment: 'لا يوجد تعليق منشور كهذا',
  commentTitle: 'لا تعليق كهذا',
  takenBack: 'سُحب هذا المقال',
  takenBackWhat:
    'سحبت هيئة التحرير ما كان منشورًا هنا ومعه التعليقات عليه. وتجد كل جديد في <front>الصفحة الأولى</front>.',
  moved: 'تغيّر عنوان هذا المقال',
  movedTo: 'تجده الآن <here>هنا</here>.',
  tag: 'لم يُنشر شيء تحت هذا الوسم',
  tagTitle: 'وسم غير موجود',
  author: 'لم يُنشر شيء بهذا التوقيع',
  authorTitle: 'كاتب غير موجود',
  corrections: 'لا توجد تصحيحات بهذا العنوان',
  correctionsTitle: 'صفحة غير موجودة',
  onward:
    'لعل في العنوان خطأً مطبعيًا، أو لعل ما كان هنا قد أُزيل. وتجد كل جديد في <front>الصفحة الأولى</front>.',
}
