import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/check/rule.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { describedRules } from '../../src/described-rules.ts';
import { SourceFile } from '../../src/text/source-file.ts';

const adjustable: Pick<Rule, 'id' | 'summary' | 'settings'> = {
  id: 'oracion-larga',
  summary: { es: 'Una oración es larga.', en: 'A sentence is long.' },
  settings: [
    { id: 'palabras', default: 60, about: { es: 'Palabras', en: 'Words' } },
    { id: 'estilo', default: 'prosa', choices: ['prosa', 'lista'], about: { es: 'Estilo', en: 'Style' } },
  ],
};

/** Every problem as `line:column words`. */
function said(text: string): string[] {
  const file = new SourceFile('plan.config.yaml', text);
  return readConfig(file, [...describedRules, adjustable]).problems.map(({ span, message, help }) => {
    const { line, column } = file.positionAt(span.start);
    return `${line + 1}:${column + 1} ${[message.es, help?.es ?? ''].join(' ').trim()}`;
  });
}

const whole = `# lo de todos
perfil: ./perfil-municipal.yaml
nivel: ejecutable
reglas:
  periodo-ausente: error
  fecha-abreviada: no
ajustes:
  oracion-larga: {palabras: 40, estilo: lista}
palabras:
  siglas-conocidas:
    agregar: {SIGED: [Sistema de Gestión], XYZ: nombre, ABC: }
    quitar: [FODA]
siglas: {SISAI: Sistema de Solicitudes}
tema: imagen/tema.yaml
archivos: ['planes/**', '*.plan.md']
ignorar: [borradores/, '!borradores/final.md']
excepciones:
  - rutas: [historico/**]
    nivel: esqueleto
    perfil: snt-region
    reglas: {periodo-ausente: no}
    ajustes: {oracion-larga: {palabras: 90}}
`;

describe('a configuration', () => {
  it('may say all of this, or nothing', () => {
    expect(said(whole)).toEqual([]);
    expect(said('')).toEqual([]);
    expect(said('# nada\n')).toEqual([]);
  });

  it.each([
    ['nivle: x', '1:1 La clave «nivle» no existe en la configuración. ¿Quiso decir «nivel»?'],
    [
      'nivel: alto',
      '1:8 En «nivel» se esperaba esqueleto, presentable, ejecutable o auditable; se encontró «alto».',
    ],
    ['- uno', '1:1 Se esperaba un grupo de pares clave: valor; se encontró una lista.'],
    ['perfil: snt-regoin', '1:9 No hay ningún perfil «snt-regoin». ¿Quiso decir «snt-region»?'],
    [
      'reglas:\n  periodo-ausnte: no',
      '2:3 No hay ninguna regla «periodo-ausnte». ¿Quiso decir «periodo-ausente»?',
    ],
    ['reglas: {zzzz: no}', '1:10 No hay ninguna regla «zzzz».'],
    [
      'reglas:\n  periodo-ausente: apagada',
      '2:20 En «reglas › periodo-ausente» se esperaba error, aviso, sugerencia o no; se encontró «apagada».',
    ],
    [
      'reglas: periodo-ausente',
      '1:9 En «reglas» se esperaba un grupo de pares regla: error, aviso, sugerencia o no; se encontró «periodo-ausente».',
    ],
    [
      'ajustes: {oracion-lagra: {palabras: 3}}',
      '1:11 No hay ninguna regla con ajustes que se llame «oracion-lagra». ¿Quiso decir «oracion-larga»?',
    ],
    [
      'ajustes: {oracion-larga: {palabra: 3}}',
      '1:27 No hay en «oracion-larga» ningún ajuste «palabra». ¿Quiso decir «palabras»?',
    ],
    ...['0', '2.5', '-3', 'muchas', '[3]', '"3"'].map(value => [
      `ajustes: {oracion-larga: {palabras: ${value}}}`,
      expect.stringMatching(
        /^1:37 En «ajustes › oracion-larga › palabras» se esperaba un número entero mayor que 0; /u,
      ),
    ]),
    [
      'ajustes: {oracion-larga: {estilo: verso}}',
      '1:35 En «ajustes › oracion-larga › estilo» se esperaba prosa o lista; se encontró «verso».',
    ],
    [
      'palabras: {siglas-conosidas: {quitar: [FODA]}}',
      '1:12 No hay ninguna lista de palabras «siglas-conosidas». ¿Quiso decir «siglas-conocidas»?',
    ],
    [
      'palabras: {siglas-conocidas: {quitar: [FODAS]}}',
      '1:40 No hay en «siglas-conocidas» ninguna palabra «FODAS». ¿Quiso decir «FODA»?',
    ],
    [
      'palabras: {siglas-conocidas: {agregar: 3}}',
      '1:40 En «palabras › siglas-conocidas › agregar» se esperaba una lista de palabras, o pares palabra: [en su lugar, …]; se encontró «3».',
    ],
    [
      'palabras: {siglas-conocidas: {agrega: [X]}}',
      '1:31 La clave «palabras › siglas-conocidas › agrega» no existe en la configuración. ¿Quiso decir «agregar»?',
    ],
    [
      'siglas: {"": nada}',
      expect.stringMatching(/^1:10 En «siglas › » se esperaba un grupo de pares SIGLA/u),
    ],
    ['siglas: {SISAI: 3}', '1:17 En «siglas › SISAI» se esperaba un texto; se encontró «3».'],
    [
      'tema: azul.css',
      '1:7 En «tema» se esperaba un tema, como alto-contraste, o la ruta de uno propio, como tema.yaml; se encontró «azul.css».',
    ],
    ['archivos: planes', expect.stringMatching(/^1:11 En «archivos» se esperaba una lista de patrones/u)],
    ...['../otros/**', '"*.{md,markdown}"', '"!"', '""', 'a\\b', '/'].map(pattern => [
      `ignorar: [${pattern}]`,
      expect.stringMatching(
        /^1:11 En «ignorar › 1» se esperaba una lista de patrones como los de \.gitignore/u,
      ),
    ]),
    ['excepciones: [{nivel: esqueleto}]', '1:15 Falta «rutas» en «excepciones › 1». Agregue «rutas: …».'],
    [
      'excepciones: [{rutas: [x], reglas: {periodo-ausnte: no}}]',
      '1:37 No hay ninguna regla «periodo-ausnte». ¿Quiso decir «periodo-ausente»?',
    ],
    ['excepciones: [{rutas: [x], perfil: zzz}]', '1:36 No hay ningún perfil «zzz».'],
    ['nivel: esqueleto\nnivel: auditable', '2:1 La clave está repetida. Deje una sola.'],
    ['reglas: {a: [', expect.stringContaining('1:14 ')],
    ['"\\u0000": 1', expect.stringContaining('no existe en la configuración')],
  ])('is refused for «%s», at its place', (text, problem) => {
    expect(said(String(text))[0]).toEqual(problem);
  });

  it('is refused for every fault at once, in their order', () => {
    const places = said('regla: {}\nreglas: {x-y: no}\ntema: 3\nnivel: alto\n').map(each => each.slice(0, 4));
    expect(places).toEqual(['1:1 ', '2:10', '3:7 ', '4:8 ']);
  });

  it('is refused where its aliases multiply', () => {
    const bomb = `a: &a [${'x,'.repeat(9)}]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nreglas: [${'*c,'.repeat(9)}]\n`;
    expect(said(bomb)).toEqual(['1:1 Hay demasiadas referencias «*».']);
  });
});
