import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTypstEngine } from '../../../src/cli/typst-engine.ts';
import { importPlan } from '../../../src/import/import-plan.ts';
import { importer } from '../../../src/importers/pdf.ts';
import { frameByKey } from '../../../src/reference/index.ts';
import { usualPdf } from '../../../src/render/pdf/request.ts';
import { publish } from '../../../src/render/publish.ts';
import { defaultTheme } from '../../../src/render/theme.ts';
import { renderer } from '../../../src/renderers/pdf.ts';
import { planOf, publishedPlans, publishedText } from '../../read.ts';
import { bodyWords, treeOf, wordingOf } from '../trees.ts';
import { writtenPlans } from '../written.ts';

const engine = loadTypstEngine('templates/pdf/no-fonts.xml');
const published = Object.values(publishedPlans).map(name => [name, publishedText(name)] as const);

async function asPdf(text: string): Promise<Uint8Array> {
  const plan = planOf(text);
  return renderer.render(await publish(plan, frameByKey(plan.profile.marco)), {
    theme: defaultTheme,
    plan,
    template: null,
    pdf: usualPdf,
    qr: false,
    source: async () => new TextEncoder().encode(text),
    readAsset: async path => new Uint8Array(readFileSync(path)),
    readImage: async () => null,
    typst: async () => engine,
    rasterize: () => Promise.reject(new Error('a typesetter draws by itself')),
    notice: () => undefined,
  });
}

describe('a publication as PDF, brought back', () => {
  it.each([...published, ...Object.entries(writtenPlans)])('is the plan it was: %s', async (_, text) => {
    const source = await importer.read(await asPdf(text), { name: 'plan.pdf', progress: () => undefined });
    const { plan, loss } = importPlan(source, { profile: null, path: 'plan.md' });
    const before = planOf(text);

    expect(loss).toBeNull();
    expect(treeOf(plan)).toEqual(treeOf(before));
    expect(wordingOf(plan)).toEqual(wordingOf(before));
    expect(bodyWords(plan).slice(-bodyWords(before).length)).toEqual(bodyWords(before));
  });
});
