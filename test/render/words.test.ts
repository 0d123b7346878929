import fc from 'fast-check';
import { sanitize } from 'hast-util-sanitize';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '../../src/render/body-schema.ts';
import { anyBody } from '../any/any-body.ts';
import { elementsOf, publishText, visibleText } from './published.ts';

/** Its images with titles too. */
const titledBody = anyBody.map(text => text.replaceAll('(foto.png)', '(foto.png "visto9999x")'));

const seen = (text: string) => text.match(/visto\d+x/gu) ?? [];

describe('whatever Markdown an author writes', () => {
  it('every word is seen in order, no comment is, and the body keeps to its schema', async () => {
    await fc.assert(
      fc.asyncProperty(titledBody, async text => {
        const published = await publishText(text);
        const visible = visibleText(published.body);

        expect(seen(visible)).toEqual(seen(text));
        expect(JSON.stringify(published)).not.toContain('oculto');
        expect(sanitize(published.body, bodySchema)).toEqual(published.body);
        const ids = elementsOf(published.body).flatMap(({ properties: { id } }) =>
          id === undefined ? [] : [id],
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
