import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { planLoader } from '../../src/cli/load-plan.ts';
import { type PublishSettings, publishFiles } from '../../src/cli/publish-files.ts';
import { usualPdf } from '../../src/render/pdf/request.ts';
import type { Renderer } from '../../src/render/renderer.ts';
import { defaultTheme } from '../../src/render/theme.ts';
import { renderer as html } from '../../src/renderers/html.ts';
import { fakeHost } from '../fake-host.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

it('keeps no plan of a batch, nor its publication, once the next one is published', async () => {
  const names = Array.from({ length: 6 }, (_, i) => `plan-${i}.md`);
  const text = '---\ntitulo: Plan\n---\n\n## Eje 1. Uno\n\n- 1.1. Hacer\n\n## Eje 2. Dos\n\n- 2.1. Hacer\n';
  const host = fakeHost({ files: Object.fromEntries(names.map(name => [name, text])) });
  const made: WeakRef<object>[] = [];
  const watched = (renderer: Renderer): Renderer => ({
    ...renderer,
    render: (publication, context) => {
      made.push(new WeakRef(publication), new WeakRef(context.plan));
      return renderer.render(publication, context);
    },
  });
  const settings: PublishSettings = {
    renderers: [watched(html)],
    themeOf: async () => defaultTheme,
    template: null,
    pdf: usualPdf,
    qr: false,
    out: 'publicado',
    force: false,
    notice: () => {},
  };
  const plans = names.map(path => ({ path, within: path }));
  for await (const outcome of publishFiles(host, plans, planLoader(host), settings)) {
    expect(outcome).toMatchObject({ published: [{}] });
  }
  await new Promise(resolve => setImmediate(resolve));
  collect();

  expect(made).toHaveLength(names.length * 2);
  const alive = made.slice(0, -2).filter(each => each.deref() !== undefined);
  expect(alive).toHaveLength(0);
});
