/** The languages told apart, by their BCP 47 code. */
export const knownLanguages = ['es', 'en', 'pt', 'fr', 'ca', 'gl', 'eu'] as const;
export type KnownLanguage = (typeof knownLanguages)[number];

/** The short words that each language cannot do without; many are in several. Single spaces part them. */
export const functionWords: Readonly<Record<KnownLanguage, string>> = {
  es: 'a al como con de del el en entre es hasta la las lo los más no o para por que se según sin su sus también un una y',
  en: 'a an and are be by for from in is it of on or that the this to which will with',
  pt: 'a ao as às à até com como da das de do dos e é em entre mais na nas no nos não o os ou para pela pelo por que se são sem seu sua também um uma',
  fr: 'à au aux avec ce cette d dans de des du elle en est et l la le les leur ou par pas pour qui que sa ses son sont sur un une',
  ca: 'a al als amb aquest aquesta com d de del dels el els en entre és fins i l la les més no o pel pels per que se sense seu seva també un una',
  gl: 'a á ao as ás ata co coa coas con da das de do dos e é en entre máis na nas no nos non o os ou para pola polo por que se sen seu súa tamén un unha',
  eu: 'arte ari baina bat behar da dira ditu du dute edo egin ere eta ez gabe hau hauek honen izan nahi oso zein zen',
};
