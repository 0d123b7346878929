/**
 * A text without the characters that command a terminal, turn the writing round or cannot stand in HTML and XML; a
 * mark stands for each. Plans come from anybody.
 */
export function printable(text: string): string {
  return text.replace(unprintable, '\uFFFD');
}

const unprintable = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;
