export const settings = {
  paper: 'الصحيفة',
  saved: 'حُفظت الإعدادات، وتظهر في كل الصفحات من الآن.',
  labels: {
    name: 'الاسم',
    motto: 'الشعار',
    language: 'اللغة',
    digits: 'الأرقام',
    timeZone: 'المنطقة الزمنية',
    accent: 'لون التمييز',
    preModeration: 'تُقرأ التعليقات أولًا',
    commentsCloseAfterDays: 'تُغلق التعليقات بعد (أيام)',
    changeMinutes: 'يمكن تعديل التعليق خلال (دقائق)',
    publisherName: 'الناشر',
    publisherAddress: 'العنوان البريدي',
    publisherEmail: 'البريد الإلكتروني لهيئة التحرير',
    publisherPhone: 'الهاتف',
    socialProfiles: 'صفحات الصحيفة في مواقع أخرى',
    image: 'صورة المشاركة',
  },
  hints: {
    motto: 'سطر واحد في أسفل كل صفحة.',
    language: 'لغة كل ما يحيط بالمقالات. ولكل مقال لغته.',
    timeZone: 'تُعرض بها كل مواقيت الموقع.',
    accent:
      'علامة # وستة أرقام، مثل <code>#b3001b</code>. يجب أن يُقرأ على الأبيض، ويُشتق منه لون أفتح للشاشات الداكنة.',
    commentsCloseAfterDays: 'تُحسب من نشر المقال. وإن تُرك الحقل فارغًا بقيت مفتوحة. وقد يُستثنى مقال بعينه.',
    changeMinutes: 'تُحسب من إرساله. وما عُدّل يُفحص من جديد. صفر: لا تعديل، بل السحب وحده.',
    publisherName: 'المسؤول عن الصحيفة. يظهر في الصفحات التي تتحدث عنها.',
    publisherEmail: 'يظهر في صفحة «اتصل بنا».',
    socialProfiles: 'صفحات الصحيفة نفسها في مواقع أخرى: عناوين تبدأ بـ https://\u200e، كل عنوان في سطر.',
    image: 'تظهر حيث يُشارك مقال ليست له صورة.',
  },
  latin: 'اللاتينية: 1، 2، 3',
  arabic: 'العربية المشرقية: ١، ٢، ٣',
  readFirst: 'نعم، كل تعليق',
  readAfter: 'لا: من نُشر له من قبل يُنشر تعليقه فورًا',
  save: 'احفظ الإعدادات',
  changes: 'آخر التغييرات',
  change: '<label>{setting}</label>: <before>{from}</before> ← <after>{to}</after>',
  quoted: '«{value}»',
  empty: 'فارغ',
  by: '<by>{name}</by>، <time>{when}</time>',
}

export const settingsRefusals = {
  noName: 'اكتب اسم الصحيفة.',
  nameTooLong:
    'الحد الأقصى للاسم {most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  mottoTooLong:
    'الحد الأقصى للشعار {most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  language: 'اختر لغة.',
  digits: 'اختر الأرقام.',
  timeZone: 'هذه ليست منطقة زمنية. اختر واحدة من القائمة، مثل Europe/Paris.',
  accent: 'اكتب اللون بعلامة # وستة أرقام من 0 إلى f، مثل \u2066#b3001b\u2069.',
  accentPale:
    'تباين \u2066{colour}\u2069 مع الورق الأبيض {ratio, number, ::.00} إلى {one, number}، والنص يحتاج إلى {least, number} إلى {one, number}. وأقرب لون يُقرأ هو \u2066{nearest}\u2069.',
  preModeration: 'اختر هل يُقرأ كل تعليق أولًا.',
  days: 'اكتب عددًا صحيحًا من الأيام من {least, number} إلى {most, number}، أو اترك الحقل فارغًا فتبقى مفتوحة.',
  minutes: 'اكتب عددًا صحيحًا من الدقائق من {least, number} إلى {most, number}.',
  publisherTooLong:
    'الحد الأقصى لاسم الناشر {most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  addressTooLong:
    'الحد الأقصى للعنوان {most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  emailTooLong: 'هذا أطول مما يجب.',
  email: 'هذا ليس عنوانًا يصل إليه البريد.',
  phoneTooLong:
    'الحد الأقصى لرقم الهاتف {most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  profilesTooLong:
    'الحد الأقصى للعناوين معًا {most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  tooManyProfiles:
    'لا يجوز أكثر من {most, plural, zero {# عنوان} one {عنوان واحد} two {عنوانين} few {# عناوين} many {# عنوانًا} other {# عنوان}}.',
  profile: '«\u2066{address}\u2069» ليس عنوانًا يبدأ بـ https://\u200e. اكتب كل عنوان في سطر.',
  someProfile: 'بين العناوين ما لا يبدأ بـ https://\u200e. اكتب كل عنوان في سطر.',
  image: 'هذه ليست صورة من مكتبة الصور. اختر غيرها، أو لا تختر شيئًا.',
  stale:
    'غيّر شخص آخر بعض هذا وأنت تعمل عليه، فلم يتغيّر شيء. تجد ما كتبه بجانب كل حقل، وما كتبته لا يزال فيه: احفظ من جديد لتضع ما كتبته مكانه.',
  emptyNow: 'هو فارغ الآن.',
  valueNow: 'هو «{value}» الآن.',
}
