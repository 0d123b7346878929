import type { Rule } from '../check/rule.ts';
import type { Refusal } from '../document/limits.ts';
import type { Bilingual } from '../text/bilingual.ts';

/** A text that would take the parser too long, and is therefore left unread. */
export const rule: Rule = {
  id: 'documento-excesivo',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'El documento pasa de los límites dentro de los que el programa puede leerlo, y su cuerpo queda sin leer.',
    en: 'The document goes beyond the limits within which the program can read it, and its body stays unread.',
  },
  *check({ document }) {
    const { refusal, file } = document;
    if (!refusal) return;
    const { start, end } = refusal.span;
    const lineEnd = file.lineSpan(file.positionAt(start).line).end;
    yield { span: { start, end: Math.max(start, Math.min(end, lineEnd)) }, ...said(refusal) };
  },
};

function said({ limit, found, allowed }: Refusal): { message: Bilingual; help: Bilingual } {
  const [has, may] = [figure(found), figure(allowed)];
  if (limit === 'size') {
    return {
      message: {
        es: `El documento tiene ${has.es} caracteres, y el máximo es ${may.es}: su cuerpo no se lee.`,
        en: `The document has ${has.en} characters, and the most is ${may.en}: its body is not read.`,
      },
      help: {
        es: 'Divídalo en varios planes, o saque los anexos y las imágenes incrustadas a otros archivos.',
        en: 'Split it into several plans, or move annexes and embedded images to other files.',
      },
    };
  }
  if (limit === 'nesting') {
    return {
      message: {
        es: `Aquí hay ${has.es} listas o citas una dentro de otra, y el máximo es ${may.es}: el cuerpo no se lee.`,
        en: `Here stand ${has.en} lists or quotations inside one another, and the most is ${may.en}: the body is not read.`,
      },
      help: {
        es: 'Reduzca la sangría: un plan usa a lo más seis niveles.',
        en: 'Reduce the indentation: a plan uses six levels at most.',
      },
    };
  }
  if (limit === 'items') {
    return {
      message: {
        es: `La lista pasa aquí de ${may.es} elementos, que es el máximo: el cuerpo no se lee.`,
        en: `The list goes beyond ${may.en} items here, which is the most: the body is not read.`,
      },
      help: {
        es: 'Separe la lista con títulos, o divida el plan en varios.',
        en: 'Part the list with headings, or split the plan into several.',
      },
    };
  }
  if (limit === 'paragraph') {
    return {
      message: {
        es: `Este párrafo tiene ${has.es} asteriscos, guiones bajos, corchetes o acentos graves, y el máximo es ${may.es}: el cuerpo no se lee.`,
        en: `This paragraph has ${has.en} asterisks, underscores, brackets or backticks, and the most is ${may.en}: the body is not read.`,
      },
      help: {
        es: 'Divida el párrafo con líneas en blanco, o quite los signos que sobran.',
        en: 'Split the paragraph with blank lines, or remove signs that are not needed.',
      },
    };
  }
  return {
    message: {
      es: `Hasta aquí los asteriscos, guiones bajos y corchetes pesan ${has.es}, y el máximo es ${may.es}: el cuerpo no se lee.`,
      en: `Up to here asterisks, underscores and brackets weigh ${has.en}, and the most is ${may.en}: the body is not read.`,
    },
    help: {
      es: 'El peso es el cuadrado de cuántos hay en cada párrafo: separe los párrafos con líneas en blanco, o quite los signos que sobran.',
      en: 'The weight is the square of how many each paragraph holds: separate paragraphs with blank lines, or remove signs that are not needed.',
    },
  };
}

/** Thousands apart, as each language does. */
function figure(value: number): Bilingual {
  const groups = (sign: string) => String(value).replace(/\B(?=(?:\d{3})+$)/gu, sign);
  return { es: groups('\u00A0'), en: groups(',') };
}
