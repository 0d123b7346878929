import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../src/render/picture-size.ts';
import { imageFault, planImage } from '../../src/render/plan-image.ts';
import { planOf } from '../read.ts';

/** A PNG that says to be so big. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

function webp(kind: string, data: readonly number[]): Uint8Array {
  return Uint8Array.from([...Buffer.from(`RIFF\0\0\0\0WEBP${kind}\0\0\0\0`, 'latin1'), ...data, 0, 0, 0, 0]);
}

describe('an image of a plan', () => {
  it.each([
    ['is not there', null, 'no se encontró en la carpeta del plan ni dentro de ella'],
    ['is none', Uint8Array.of(1), 'no es PNG, JPEG, GIF, WebP ni SVG'],
    ['would fill the memory', png(20_000, 20_000), 'mide 20000 × 20000 pixeles'],
    ['would take long', new TextEncoder().encode(`<svg>${'<g>'.repeat(999)}`), 'más de 200 veces'],
  ])('that %s is told of once where it stands, with the reason', async (_, bytes, reason) => {
    const plan = planOf('# A\n\nVea ![Mapa](mapa.png).\n');
    const told: string[] = [];
    const image = await planImage('mapa.png', {
      plan,
      readImage: async () => bytes,
      notice: (said, at) => told.push(`${at && plan.document.file.slice(at)} ${said.es}`),
    });
    expect(image).toBeNull();
    expect(told).toEqual([
      expect.stringMatching(`^!\\[Mapa\\]\\(mapa.png\\) La imagen «mapa.png» no se publica: .*${reason}`),
    ]);
  });

  it('may be as big as a page scanned finely', () => {
    expect(imageFault(png(5000, 7000), 'png')).toBeNull();
  });

  it.each([
    ['lossy', webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 0xc8, 0])],
    ['lossless', webp('VP8L', [0x2f, 0x3f, 0xc1, 0x31, 0])],
    ['with a canvas', webp('VP8X', [0, 0, 0, 0, 0x3f, 1, 0, 0xc7, 0, 0])],
  ])('in WebP says how big it is: %s', (_, bytes) => {
    expect(pictureSize(bytes)).toEqual({ width: 320, height: 200 });
  });
});
