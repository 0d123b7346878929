import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const plan =
  '---\nperfil: plan-de-trabajo\ntitulo: Plan del Área\nperiodo: 2026\n---\n\n## Eje 1. Índice\n\n- Medir la region.\n';

/** UTF-8 with one byte that is not: it is read as windows-1252, and every accent as two letters. */
const mixed = new Uint8Array([...new TextEncoder().encode(plan), 0x61, 0xf1, 0x6f, 0x0a]);

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
