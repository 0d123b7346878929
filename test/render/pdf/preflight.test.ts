import { describe, expect, it } from 'vitest';
import { silentImages } from '../../../src/render/image-remarks.ts';
import { damagedImage, remarksOn } from '../../../src/render/pdf/preflight.ts';
import { planOf } from '../../read.ts';
import { run } from '../../run.ts';

const front = '---\nperfil: plan-de-trabajo\ntitulo: Plan 漢\n---\n\n';

describe('what a PDF shows otherwise is said where it is written', () => {
  it.each([
    ['in the text, past a comment', '<!-- 中 -->\n\n# A\n\nVea 中.', '中', [10, 5]],
    ['in code', '# A\n\n    x 中', '中', [8, 7]],
    ['in the metadata', '# A\n\nB', '漢', [3, 14]],
    ['in what is written as its code', '# A\n\nVea &#x4E2D;', '中', [8, 1]],
  ])('a character without glyph: %s', (_, body, character, place) => {
    const plan = planOf(`${front}${body}\n`);
    const [remark] = remarksOn({ unset: new Set([character]), raised: 0 }, plan);
    const at = plan.document.file.positionAt(remark?.at?.start ?? 0);
    expect([at.line + 1, at.column + 1]).toEqual(place);
    expect(remark?.said.es).toContain(`«${character}» (línea ${place[0]})`);
  });

  it('each character in one remark', () => {
    const plan = planOf(`${front}# A\n\n中\n\n文\n`);
    const remarks = remarksOn({ unset: new Set(['文', '中']), raised: 0 }, plan);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.said.es).toContain('«文» (línea 10), «中» (línea 8)');
  });

  it('the first list without room', () => {
    const lists = Array.from({ length: 10 }, (_, i) => `${'  '.repeat(i)}- nivel ${i + 1}`).join('\n');
    const plan = planOf(`${front}# A\n\n${lists}\n`);
    const [remark] = remarksOn({ unset: new Set(), raised: 2 }, plan);
    expect(plan.document.file.slice(remark?.at ?? { start: 0, end: 0 })).toMatch(/^- nivel 9\n/u);
  });

  it('images that are not there, and those without words', () => {
    const plan = planOf(`${front}# A\n\n![Mapa](mi%20mapa.png) ![](b.png) <img src="c.png" alt="">\n`);
    const slice = (at: ReturnType<typeof damagedImage>['at']) => at && plan.document.file.slice(at);
    expect(slice(damagedImage('mi mapa.png', plan).at)).toBe('![Mapa](mi%20mapa.png)');
    expect(silentImages(plan).map(({ at }) => slice(at))).toEqual(['![](b.png)']);
  });

  it('of images with their place, once for all formats', async () => {
    const { code, stderr } = await run('render plan.md --to html,docx,pdf', {
      files: { 'plan.md': `${front.replace(' 漢', '')}# A\n\nVea ![](x.png).\n` },
    });
    expect(code).toBe(0);
    expect(stderr.match(/^plan\.md:\d.*$/gmu)?.sort()).toEqual([
      'plan.md:8:5: La imagen «x.png» no se publica: no se encontró en la carpeta del plan ni dentro de ella. En su lugar va su descripción.',
      expect.stringContaining('plan.md:8:5: La imagen «x.png» no tiene texto alternativo: queda como adorno'),
    ]);
  });

  it('with file, line and column, and the plan is published', async () => {
    const { code, stdout, stderr } = await run('render plan.md --to pdf', {
      files: { 'plan.md': `${front.replace(' 漢', '')}# A\n\nVea 中 y ![](x.png).\n` },
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'publicado/plan.pdf\n' });
    expect(stderr.match(/^plan\.md:\d+:\d+: \S+ \S+ \S+/gmu)).toEqual([
      'plan.md:8:9: La imagen «x.png»',
      'plan.md:8:9: La imagen «x.png»',
      'plan.md:8:5: Las tipografías del',
    ]);
  });
});
