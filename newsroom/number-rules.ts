/** The first digit of each set: Arabic-Indic, and that of Persian and Urdu. */
const zeros = [0x660, 0x6f0]

/**
 * A number as it was typed, in the digits and with the decimal point that JavaScript reads: Arabic-Indic and Persian
 * digits (https://www.unicode.org/charts/PDF/U0600.pdf) are Latin ones, a decimal comma is a point, and the spaces and
 * direction marks around it are gone. Whether it is a number at all is for the caller to say.
 */
export function numeral(typed: string): string {
  return typed
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .replace(/[٠-٩۰-۹]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - Math.max(...zeros.filter((zero) => zero <= code)))
    })
    .replace(/[,٫]/, '.')
}
