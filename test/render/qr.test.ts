import { describe, expect, it } from 'vitest';
import { qrCode } from '../../src/render/qr.ts';

const svg = (address: string) => new TextDecoder().decode(qrCode(address));

describe('a QR code', () => {
  it('is dark on white with four modules of margin, the same every time', () => {
    const code = svg('https://ejemplo.mx/plan');
    const [, side = ''] = /^<svg xmlns="[^"]+" viewBox="0 0 (\d+) \1"/u.exec(code) ?? [];
    const starts = [...code.matchAll(/M(\d+) (\d+)h(\d+)/gu)].map(([, x, y, width]) => [
      Number(x),
      Number(y),
      Number(x) + Number(width),
    ]);

    expect(Math.min(...starts.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
    expect(Math.max(...starts.map(([, , end = 0]) => end))).toBe(Number(side) / 4 - 4);
    expect(code).toContain('fill="#fff"');
    expect(svg('https://ejemplo.mx/plan')).toBe(code);
    expect(svg('https://ejemplo.mx/otro')).not.toBe(code);
  });
});
