import { notInfinitives } from '../lexicon/endings-in-r.ts';

/** Whether a word can be an infinitive, with or without pronouns at its end: «elaborar», «capacitarse», «dársela». */
export function isInfinitive(word: string): boolean {
  const lower = word.toLowerCase();
  const bare = /^(\p{L}+?[aeiáéí]r)(?:se|me|nos)?(?:l[aeo]s?)?$/u.exec(lower)?.[1];
  if (!bare || bare.length < 2) return false;
  return !notInfinitives.has(lower) && (bare.length < lower.length || /[aeií]r$/u.test(lower));
}

/** The infinitive of a future: «realizarán», «desarrollaremos»; null for any other word. */
export function ofFuture(word: string): string | null {
  const lower = word.toLowerCase();
  if (!futures.some(ending => lower.endsWith(ending))) return null;
  const stem = /^(\p{L}*[^aeiouáéíóú]?[aeií]?r)(?:é|á|ás|án|emos)$/u.exec(lower)?.[1];
  if (stem === undefined || notFutures.test(word)) return null;
  const whole = wholeFutures.get(stem);
  if (whole !== undefined) return whole;
  const irregular = Object.entries(irregularFutures).find(([ending]) => stem.endsWith(ending));
  if (irregular) return `${stem.slice(0, -irregular[0].length)}${irregular[1]}`;
  return /[aeií]r$/u.test(stem) ? stem : null;
}

const futures = ['é', 'á', 'ás', 'án', 'emos'];

const notFutures = /^(?:detrás|atrás|irán|alemán|corán|teherán|durán|faltás|además)$/iu;

const irregularFutures: Readonly<Record<string, string>> = {
  tendr: 'tener',
  pondr: 'poner',
  vendr: 'venir',
  saldr: 'salir',
  valdr: 'valer',
  podr: 'poder',
  querr: 'querer',
  sabr: 'saber',
  habr: 'haber',
  cabr: 'caber',
};

/** Those whose letters end regular futures too: «dirá» is no part of «difundirá», nor «hará» of «escuchará». */
const wholeFutures: ReadonlyMap<string, string> = new Map([
  ['dir', 'decir'],
  ['har', 'hacer'],
  ['deshar', 'deshacer'],
  ['rehar', 'rehacer'],
]);

/** The infinitive of a gerund, where its ending leaves no doubt or the verb is a usual one; empty where it does. */
export function ofGerund(word: string): string | null {
  const lower = word.toLowerCase();
  if (!lower.endsWith('ndo') || notGerunds.test(lower)) return null;
  const regular = /^(\p{L}+)ando$/u.exec(lower)?.[1];
  if (regular) return `${regular}ar`;
  const inUir = /^(\p{L}+)uyendo$/u.exec(lower)?.[1];
  if (inUir) return `${inUir}uir`;
  const other = /^(\p{L}+)(?:iendo|yendo|ñendo)$/u.exec(lower)?.[0];
  return other ? (gerunds[other] ?? '') : null;
}

const notGerunds =
  /^(?:cuando|bando|comando|contrabando|fernando|hernando|mando|orlando|rolando|blando|estruendo|atuendo)$/u;

const gerunds: Readonly<Record<string, string>> = {
  abriendo: 'abrir',
  adquiriendo: 'adquirir',
  atendiendo: 'atender',
  compartiendo: 'compartir',
  cumpliendo: 'cumplir',
  dirigiendo: 'dirigir',
  definiendo: 'definir',
  difundiendo: 'difundir',
  emitiendo: 'emitir',
  estableciendo: 'establecer',
  exigiendo: 'exigir',
  favoreciendo: 'favorecer',
  fortaleciendo: 'fortalecer',
  haciendo: 'hacer',
  impartiendo: 'impartir',
  invirtiendo: 'invertir',
  manteniendo: 'mantener',
  ofreciendo: 'ofrecer',
  permitiendo: 'permitir',
  poniendo: 'poner',
  previniendo: 'prevenir',
  produciendo: 'producir',
  promoviendo: 'promover',
  proponiendo: 'proponer',
  recibiendo: 'recibir',
  reduciendo: 'reducir',
  siguiendo: 'seguir',
  suscribiendo: 'suscribir',
  teniendo: 'tener',
  transmitiendo: 'transmitir',
};
