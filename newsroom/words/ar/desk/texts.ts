export const texts = {
  tooLong:
    'الحد الأقصى هنا {most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  unstorable: 'في هذا النص رمز لا يمكن حفظه.',
}
