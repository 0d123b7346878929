import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { images, type Picture } from '../check/views/images.ts';
import { fold } from '../text/fold.ts';

/** A picture that says nothing to whoever does not see it. */
export const rule: Rule = {
  id: 'imagen-sin-alt',
  rung: 'presentable',
  severity: 'error',
  summary: {
    es: 'Una imagen no tiene texto alternativo, o el que tiene no dice qué muestra.',
    en: 'A picture has no alternative text, or one that does not say what it shows.',
  },
  *check(_plan, { views }) {
    for (const picture of views(images)) {
      if (picture.decorative) continue;
      const finding = judge(picture);
      if (finding) yield { span: picture.span, help: picture.alt === null ? missing : empty, ...finding };
    }
  },
};

const missing = {
  es: 'Describa entre los corchetes lo que la imagen informa: «![Mapa de los siete distritos](…)». Si es solo adorno, escriba `<img src="…" alt="">`.',
  en: 'Say between the brackets what the picture tells: «![Map of the seven districts](…)». If it is mere decoration, write `<img src="…" alt="">`.',
};

const empty = {
  es: 'Diga qué muestra: «Mapa de los siete distritos», «Avance de las metas por trimestre».',
  en: 'Say what it shows: «Map of the seven districts», «Progress of the targets by quarter».',
};

function judge({ alt, src }: Picture): Pick<Finding, 'message' | 'severity'> | null {
  if (alt === null) {
    return {
      message: {
        es: `La imagen${src && ` «${fileName(src)}»`} no tiene texto alternativo.`,
        en: `The picture${src && ` «${fileName(src)}»`} has no alternative text.`,
      },
    };
  }
  if (isFileName(alt, src)) {
    return {
      message: {
        es: `El texto alternativo ${quote(alt)} es un nombre de archivo; se esperaba qué muestra la imagen.`,
        en: `The alternative text ${quote(alt)} is a file name; what the picture shows was expected.`,
      },
    };
  }
  if (generic.test(alt)) {
    return {
      message: {
        es: `El texto alternativo ${quote(alt)} no dice qué muestra la imagen.`,
        en: `The alternative text ${quote(alt)} does not say what the picture shows.`,
      },
    };
  }
  if (!preamble.test(alt)) return null;
  return {
    severity: 'aviso',
    message: {
      es: `El texto alternativo ${quote(alt)} empieza por decir que es una imagen, cosa que el lector de pantalla ya dice.`,
      en: `The alternative text ${quote(alt)} begins by saying that it is a picture, which the screen reader says already.`,
    },
  };
}

function isFileName(alt: string, src: string): boolean {
  if (/^\S+\.(?:avif|bmp|gif|jpe?g|pdf|png|svg|tiff?|webp)$/iu.test(alt)) return true;
  if (/^(?:dsc|fig|img|image|imagen|foto|pic|screenshot|captura)[_-]?\d+$/iu.test(alt)) return true;
  return (
    /[_\d]|-.*-/u.test(alt) && !/\s/u.test(alt) && fold(alt) === fold(fileName(src).replace(/\.\w+$/u, ''))
  );
}

function fileName(src: string): string {
  return src.split(/[/\\]/u).at(-1) ?? src;
}

const generic =
  /^(?:una |la )?(?:imagen|im[áa]genes|fotos?|fotograf[íi]as?|gr[áa]fic[oa]s?|figuras?|ilustraci[óo]n|image|picture|photo|sin t[íi]tulo|untitled|captura(?: de pantalla)?|screenshot|alt|texto alternativo)(?:\s*(?:n[úu]m\.?\s*)?\d+)?[.:]?$/iu;

/** «Fotografía de…» says more than that it is a picture: there the kind matters. */
const preamble = /^(?:una |la )?(?:imagen|image|picture)\s+(?:de|del|que|con|of|showing)\s/iu;
