import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const plan =
  '---\nperfil: plan-de-trabajo\ntitulo: Plan del Área\nperiodo: 2026\n---\n\n## Eje 1. Índice\n\n- Medir la region.\n';

/** In windows-1252 with a piece in UTF-8: what is read of that piece is not what its author wrote. */
const mixed = new Uint8Array([
  ...Buffer.from(plan, 'latin1'),
  ...new TextEncoder().encode('- Capacitación.\n'),
]);

describe('a file in UTF-8 with a letter in windows-1252', () => {
  const stray = new Uint8Array([...new TextEncoder().encode(plan), 0x0a, 0x61, 0xf1, 0x6f, 0x0a]);

  test('is said at its letter', async () => {
    const { stdout, code } = await run('validate plan.md', { files: { 'plan.md': stray } });

    expect(stdout).toContain('plan.md:11:1');
    expect(stdout).toContain('El archivo mezcla UTF-8 y windows-1252: «año» lleva la letra en la segunda.');
    expect(code).toBe(0);
  });

  test.each(['fmt plan.md', 'validate plan.md --fix-unsafe'])('is saved in UTF-8 by «%s»', async line => {
    const { host } = await run(line, { files: { 'plan.md': stray } });

    const text = new TextDecoder('utf-8', { fatal: true }).decode(host.files.get('plan.md'));
    expect(text).toContain('Índice');
    expect(text).toMatch(/año\n$/u);
  });
});

describe('a file in two encodings at once', () => {
  test.each([
    'validate plan.md --fix',
    'validate plan.md --fix-unsafe',
    'fmt plan.md',
    'fmt plan.md --renumerar',
    'pin plan.md',
  ])('is left as it is by «%s»', async line => {
    const { host, code, stderr } = await run(line, { files: { 'plan.md': mixed } });

    expect(host.files.get('plan.md')).toEqual(mixed);
    expect(code).toBe(2);
    expect(stderr).toMatch(/mezcla codificaciones/u);
  });
});
