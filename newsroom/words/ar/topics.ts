export const corrections = {
  correction: 'تصحيح',
  clarification: 'توضيح',
  title: 'تصحيحات',
  olderOnes: 'تصحيحات أقدم',
  description: 'ما صُحّح في المقالات بعد نشرها.',
  what: 'حين نخطئ نقول ذلك في المقال نفسه، ونقوله هنا.',
  none: 'لم يُصحّح شيء حتى الآن.',
  pages: 'صفحات التصحيحات',
}

export const topics = {
  tags: 'الوسوم',
  writesAbout: 'يكتب عن:',
  contact: 'للتواصل:',
  by: 'مقالات {name}.',
  about: 'مقالات عن {name}.',
}
