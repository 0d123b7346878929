import type { Acta } from './acta.ts';
import { doubtful } from './import-plan.ts';
import { type Step, steps } from './record.ts';
import { inlineMarkdown, tableMarkdown } from './write/inline.ts';

/** The acta for people: what went where, line by line, so that a reviewer can hold it against the original. */
export function actaMarkdown(acta: Acta): string {
  const { origen, palabras, veredicto } = acta;
  const parts = [
    `# Acta de conversión de ${plain(origen.archivo)}`,
    [
      `- Original: ${plain(origen.archivo)} (${origen.formato}${origen.paginas === null ? '' : `, ${origen.paginas} páginas`})`,
      ...(acta.plan === '' ? [] : [`- Plan: ${plain(acta.plan)}`]),
      `- Perfil: ${acta.perfil}`,
      `- Veredicto: ${veredicto.esPlan ? 'parece un plan de trabajo' : 'no parece un plan de trabajo'} (${percent(veredicto.confianza)}): ${veredicto.razones.join('; ')}`,
      `- Seguridad de la jerarquía: ${percent(acta.comprension)}`,
      `- Palabras: ${palabras.original} en el original = ${palabras.cuerpo} en el cuerpo + ${palabras.metadatos} en los metadatos + ${palabras.residuo} en el residuo`,
      ...acta.avisos.map(({ lugar, texto }) => `- Aviso (${place(lugar)}): ${plain(texto)}`),
    ].join('\n'),
    '## Por revisar',
    doubts(acta),
    '## Decisiones',
    ...decisions(acta),
    '## Residuo',
    acta.residuo.length === 0
      ? 'Ninguno: todas las palabras del original están en el plan.'
      : table(
          ['Lugar', 'Texto', 'Motivo'],
          acta.residuo.map(({ lugar, texto, motivo }) => [place(lugar), texto, motivo]),
        ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function doubts({ decisiones }: Acta): string {
  const low = decisiones.filter(({ confianza }) => confianza < doubtful);
  if (low.length === 0) return 'Nada quedó dudoso.';
  return table(
    ['Lugar', 'Texto', 'Qué se decidió', 'Motivo', 'Seguridad'],
    low.map(({ lugar, texto, paso, motivo, confianza }) => [
      place(lugar),
      texto,
      steps[paso].es,
      motivo,
      percent(confianza),
    ]),
  );
}

function decisions({ decisiones }: Acta): string[] {
  const byStep = new Map<Step, Acta['decisiones'][number][]>();
  for (const decision of decisiones)
    byStep.set(decision.paso, [...(byStep.get(decision.paso) ?? []), decision]);
  return [...byStep].flatMap(([step, some]) => [
    `### ${steps[step].es} (${some.length})`,
    table(
      ['Lugar', 'Texto', 'Motivo', 'Seguridad'],
      some.map(({ lugar, texto, motivo, confianza }) => [place(lugar), texto, motivo, percent(confianza)]),
    ),
  ]);
}

function place({ pagina, linea, parrafo }: Acta['residuo'][number]['lugar']): string {
  const parts = [
    ...(pagina === undefined ? [] : [`p. ${pagina}`]),
    ...(linea === undefined ? [] : [`línea ${linea}`]),
    ...(parrafo === undefined ? [] : [`párr. ${parrafo}`]),
  ];
  return parts.join(', ') || 'todo';
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return tableMarkdown([header, ...rows].map(row => row.map(cell => [{ text: cell.replace(/\s+/gu, ' ') }])));
}

function plain(text: string): string {
  return inlineMarkdown([{ text }]);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
