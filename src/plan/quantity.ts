/** A quantity as plans write it: 40, «40 %», «1,200 personas», «12,5». */
export interface Quantity {
  readonly value: number;
  readonly percent: boolean;
  /** What stands after the number: «personas», «de 9 organismos»; empty for none. */
  readonly unit: string;
}

/**
 * The quantity that a value begins with; null for words, for dates and fractions, and for «1.200», which is one
 * thousand two hundred in some countries and one and a fifth in others.
 */
export function readQuantity(value: number | string | undefined): Quantity | null {
  if (typeof value === 'number') return { value, percent: false, unit: '' };
  const match =
    /^(-?)(\d{1,3}(?:[,\s\u00A0]\d{3})+|\d+)(?:([.,])(\d+))?(?![\d/-])\s*(%|por ciento(?!\p{L})|)\s*(.*)$/su.exec(
      value?.trim().replace(/\.$/u, '') ?? '',
    );
  if (!match) return null;
  const [, sign = '', whole = '', point = '', decimals = '', mark = '', unit = ''] = match;
  if (point === '.' && decimals.length === 3 && /^[1-9]\d{0,2}$/u.test(whole)) return null;
  if (/^[.,]\d/u.test(unit)) return null;
  const digits = `${sign}${whole.replace(/\D/gu, '')}.${decimals || '0'}`;
  return { value: Number(digits), percent: mark !== '', unit };
}
