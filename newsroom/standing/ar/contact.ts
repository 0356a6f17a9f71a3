import {
  inMarkdown,
  type PaperFacts,
  paragraphs,
  type WrittenPage,
} from '@/newsroom/standing/standing-page-rules'

export function contact({ publisher }: PaperFacts): WrittenPage {
  const { name, address, email, phone } = publisher
  const isAnywhere = email !== '' || phone !== '' || address !== ''
  return {
    title: 'اتصل بنا',
    standfirst: 'كيف تصل إلى هيئة التحرير، ولأي شأن.',
    body: paragraphs(
      '## هيئة التحرير',
      !isAnywhere &&
        'أضمن طريق إلينا تعليق تحت مقال: يقرأ إنسان كل تعليق. وإن كان لنا لا للنشر، فقل ذلك في سطره الأول.',
      email !== '' && `**البريد الإلكتروني:** [${inMarkdown(email)}](mailto:${encodeURI(email)})`,
      phone !== '' && `**الهاتف:** \u2066${inMarkdown(phone)}\u2069`,
      (name !== '' || address !== '') &&
        `**بالبريد:**  \n${[name, address]
          .filter((part) => part !== '')
          .map(inMarkdown)
          .join('  \n')}`,

      '## خطأ',
      'قل في أي مقال هو، وفي أي جملة، وما الصواب، والأفضل أن تقول أين نتحقق منه. نجيبك، ونصحح ما كان خطأ كما تقول صفحة [عن الصحيفة](/about).',

      '## أمر ينبغي أن نعرفه',
      'أخبرنا بما تعرف وكيف عرفته. وإن كان اسمك يجب ألا يظهر فقل ذلك أولًا: إذا وعدنا وفينا، ونتحدث معك قبل النشر. لا تكتب عن جهة عملك من حاسوب أو عنوان يخصها.',

      '## تعليق لك',
      'ما آل إليه تجده في [تعليقاتك](/your-comments) مع السبب. وكيف يُحذف تعليق، في [الخصوصية](/privacy).',

      '## إعادة النشر',
      'لك أن تشير برابط إلى أي مقال وأن تقتبس منه. ولما زاد على ذلك، اسألنا.',
    ),
  }
}
