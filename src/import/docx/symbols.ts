/**
 * What a character of a symbol font shows, as a character everybody has. Those that only decorate are bullets.
 * Places of the fonts come with or without the private-use plane before them: `F0B3` and `B3` are the same sign.
 */
export function symbolText(font: string, code: string): string {
  const place = Number.parseInt(code, 16) & 0xff;
  const signs = /^symbol/iu.test(font) ? symbol : /^wingdings$/iu.test(font) ? wingdings : {};
  if (/^symbol/iu.test(font) && place >= 0x41 && place <= 0x7a) return greek[place - 0x41] ?? '•';
  return signs[place] ?? '•';
}

/** `A` to `z` of Symbol. */
const greek = [...'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ'];

const symbol: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  184: '÷',
  185: '≠',
  187: '≈',
  188: '…',
};

const wingdings: Readonly<Record<number, string>> = {
  111: '☐',
  168: '☐',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
