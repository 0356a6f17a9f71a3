const bidiOverride = '\u202E'
const isolate = '\u2066'

/** What the comment form must take as it is and give back the same, harmless. */
export const strange: Record<string, string> = {
  'a script': '<script>window.__x=1</script>',
  'an image with a handler': '<img src=x onerror="window.__x=2">',
  'a broken-out attribute': `"'><svg onload=window.__x=3>`,
  'a closing textarea': '</textarea></title></style><script>window.__x=4</script>',
  'a javascript address':
    'javascript:window.__x=5 [a](javascript:window.__x=5) <a href="javascript:window.__x=5">a</a>',
  'a data address': 'See data:text/html,<script>window.__x=6</script> and vbscript:x',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what another language would fill in
  'a template': '{{constructor.constructor("window.__x=7")()}} ${window.__x=7} #{7*7} <%= 7*7 %>',
  'a comment and CDATA': '<!-- --><![CDATA[<script>window.__x=8</script>]]> ]]>',
  entities: '&lt;script&gt;window.__x=9&lt;/script&gt; &amp;amp; &#x3c;b&#x3e;',
  'replacement patterns': "$& $` $' $$ $1 \\0 \\u0041 %00 %0d%0a",
  SQL: `'; DROP TABLE comments; -- " OR 1=1 /*`,
  'a prototype': '__proto__ constructor toString hasOwnProperty',
  'an RTL override': `admin${bidiOverride}gpj.exe and ${isolate}isolated`,
  'zero-width characters': 'in\u200Bvis\u200Cib\u200Dle\u2060 \uFEFFwords',
  'Arabic beside English': 'قال Bob إنّ 3 < 5 حقاً، ثم ذهب (أو لم يذهب).',
  'emoji of several parts': '👩‍👩‍👧‍👦 🏳️‍🌈 🇸🇾 👍🏽 𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  'line and paragraph separators': 'one\u2028two\u2029three\u0085four',
  'an HTML meta refresh':
    '<meta http-equiv="refresh" content="0;url=https://evil.example"><base href="https://evil.example">',
  'a form': '<form action="https://evil.example"><input name="password"><button>Post comment</button></form>',
  'a long word': 'W'.repeat(4_000),
  'Markdown that comments do not have':
    '# Not a heading\n- no list\n![x](//evil.example/x.png)\n>no quote\n[x](javascript:window.__x=10) ![x](data:image/svg+xml,x)',
  'a link with quotes':
    'https://example.org/"onmouseover="window.__x=10 http://example.org/<script>window.__x=10</script>',
}

/** What must be refused in words, never stored, never a fault. */
export const unacceptable: Record<string, Buffer | string> = {
  'a NUL': 'before\0after',
  'ten thousand combining marks': `z${'\u0335'.repeat(10_000)}`,
  'thirty combining marks': `z${'\u0301'.repeat(30)}o`,
  'only invisible characters': '\u200B\u200D\u2060\u00AD',
  'five thousand and one emoji': '🙂'.repeat(5_001),
}

/** What is not text, or not text of this form; any answer but a fault will do. */
export const malformed: Record<string, Buffer | string> = {
  'lone surrogates as bytes': Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62, 0xed, 0xb0, 0x80]),
  'bytes that are no UTF-8': Buffer.from([0xff, 0xfe, 0x00, 0xc0, 0xaf]),
  'line ends for a header': 'a\r\nSet-Cookie: owned=1\r\n\r\n<h1>x</h1>',
  'a very long text': 'long '.repeat(40_000),
  'control characters': '\u0001\u0007\u001b[31mred\u001b[0m\u007f\u009b',
}
