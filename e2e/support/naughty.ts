import { malformed, strange, unacceptable } from '@/e2e/support/hostile'
import { vectors } from '@/e2e/support/vectors'

const bidi = [
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u061C',
]

/** Texts that programs have stumbled over, as kinds of code points and of meanings. */
export const words: Record<string, string> = {
  nothing: '',
  'a space': ' ',
  'spaces that are none': '\u00A0\u1680\u2000\u2003\u202F\u205F\u3000',
  'line ends of every kind': 'a\nb\rc\r\nd\u0085e\u2028f\u2029g\vh\f',
  'every control character': String.fromCharCode(...Array.from({ length: 31 }, (_, code) => code + 1), 127),
  'every bidi control': `${bidi.join('abc')}${bidi.join('')}`,
  'letters that grow in capitals': 'ß ŉ ǰ ΐ ﬁ ﬃ ﬆ İ ı',
  'letters that sort as others': 'Å Å Å ﹍ Ⅳ ② ｆｕｌｌ',
  'beyond the first plane': '𝒳 𓀀 🜁 𐎠 \u{10FFFD}',
  'no characters': '\uFFFE\uFFFF\u{1FFFE}\uFDD0',
  'tags and selectors': `a\u{E0041}\u{E007F}b\uFE0F\uFE0E\u{E0100}`,
  'a joined family of many': '👩\u200D'.repeat(50),
  'a flag of many letters': '🇦'.repeat(101),
  numbers: '0 -0 00 0x1F 1e308 1e309 NaN Infinity -1 9007199254740993 ١٢٣ 1/0 ½',
  dates: '0000-00-00 2025-02-30T25:61:61Z 1969-12-31 275760-09-13T00:00:00.001Z',
  'words of languages': 'null undefined true false None nil NULL (null) [object Object] NaN',
  members: '__proto__ constructor prototype hasOwnProperty toString valueOf __defineGetter__',
  'a path': '../../../../etc/passwd ..\\..\\win.ini C:\\con file:///etc/passwd //evil.example/x',
  'a shell': '; ls -la | cat `id` $(id) && true || false > /dev/null #',
  'a statement': `' OR ''=' UNION SELECT * FROM staff -- " ; DROP TABLE comments; /* %27 \\' `,
  'a search': '"unclosed AND OR NOT NEAR( * - ^ : column:x {a b} a* (((',
  'a format': '%s %d %n %x %1$s {0} {} :name @p1 ? $1 $$ $& ~',
  JSON: '{"__proto__":{"admin":true},"a":[1,2,{"b":"\\u0000"}]}',
  'a number of elements': '[[[[[[[[[[[[[[[[[[[[{"a":{"a":{"a":{"a":{}}}}}]]]]]]]]]]]]]]]]]]]]',
  XML: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
  'a mail header': 'x@mail.example\r\nBcc: all@mail.example\r\n\r\nHello',
  'a table’s formula': '=HYPERLINK("https://evil.example","x") +1 -1 @SUM(1) \t=1',
  'a pattern that takes for ever': `${'a'.repeat(60)}! (a+)+$ ^(([a-z])+.)+[A-Z]([a-z])+$`,
  'ten thousand brackets': '['.repeat(5_000) + '('.repeat(5_000),
  'many links': 'https://a.example/x '.repeat(400),
  'many quotes': `"'`.repeat(4_000),
  'many ends of lines': '\n'.repeat(9_000),
  'a word without a space': 'ـ'.repeat(9_000),
  'ten thousand other marks': `ل${'\u0651\u064B'.repeat(5_000)}`,
}

/** Every text that a field may be given, ours and others’; some are bytes that are no text. */
export const naughty: Record<string, string | Buffer> = {
  ...words,
  ...vectors,
  ...strange,
  ...unacceptable,
  ...malformed,
}

/** Names of fields that no form has. */
export const oddNames = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then', ''],
  ...['a[]', 'a[b][c]', 'name[]', 'body.length', 'Name', 'bоdy'],
]

/** Names by which Next knows what is called: with these a call may be none. */
export const callNames = [
  ...['$ACTION_ID_', '$ACTION_REF_1', '$ACTION_REF_2', '$ACTION_1:0', '$ACTION_1:1', '$ACTION_KEY'],
  ...['0', '1', '_1_', '1_$ACTION_REF_1'],
]

/** Arguments that a script may give to an action, where there should be a state and a form. */
export const oddArguments = [
  ...[
    '[]',
    '[null]',
    '[null,null]',
    '[1,2]',
    '["a","b"]',
    '[{},{}]',
    '[[],[]]',
    '["$undefined","$undefined"]',
  ],
  ...[
    '[{"__proto__":{"get":1}},{"getAll":"x","get":"y"}]',
    '[{},"$D2025-01-01"]',
    '[{},"$n123"]',
    '[{},"$NaN"]',
  ],
  ...[
    '[{},"$K9"]',
    '[{},"$Q0"]',
    '[{},"$F0"]',
    '[{},"$1:__proto__:constructor"]',
    '["$@0","$@0"]',
    '{',
    '',
    'null',
    '7',
  ],
]
