import { describe, expect, it } from 'vitest';
import { numbering } from '../../src/check/views/numbering.ts';
import { bodyPlan } from '../read.ts';

/** The faults in the numbers of a body: which sort, and at which numbers as written. */
function faults(body: string): string[] {
  return numbering(bodyPlan(body)).map(fault => {
    if (fault.kind === 'repeated') return `repeated ${fault.again.map(({ number }) => number.value.text)}`;
    if (fault.kind === 'foreign') return `foreign ${fault.elements.map(({ number }) => number.value.text)}`;
    const missing = fault.kind === 'gap' ? ` of ${fault.missing.count}` : '';
    return `${fault.kind} ${fault.element.number.value.text}${missing}`;
  });
}

describe('one fault in the numbers of a plan', () => {
  it.each([
    ['an eje whose number is too high', '## Eje 1. A\n## Eje 3. B\n- 2.1. a\n- 2.2. b\n', ['gap 3. of 1']],
    [
      'an eje whose number repeats',
      '## Eje 1. A\n## Eje 2. B\n## Eje 2. C\n- 3.1. a\n- 3.2. b\n',
      ['repeated 2.'],
    ],
    ['lines left behind', '## Eje 1. A\n## Eje 2. B\n- 3.1. a\n- 3.2. b\n', ['foreign 3.1.,3.2.']],
    [
      'lines left behind under an eje that also skips',
      '## Eje 1. A\n## Eje 3. B\n- 5.1. a\n- 5.2. b\n',
      ['gap 3. of 1', 'foreign 5.1.,5.2.'],
    ],
    [
      'a number written twice in place of the next',
      '## Eje 1. A\n- 1.1. a\n- 1.1. b\n- 1.3. c\n',
      ['repeated 1.1.'],
    ],
    ['a stray prefix', '## Eje 1. A\n- 1.1. a\n- 2.2. b\n- 1.3. c\n', ['foreign 2.2.']],
  ])('%s is said once', (_, body, expected) => {
    expect(faults(body)).toEqual(expected);
  });

  it('is counted and not listed, however many numbers are missing', () => {
    expect(faults('## Eje 1. A\n\n1. a\n2. b\n999999999. c\n')).toEqual(['gap 999999999. of 999999996']);
  });
});

describe('ejes that go on with the numbers of the sections', () => {
  it.each([
    ['after them', '## 1. Introducción\n\n## 2. A\n### Acciones\n- a\n\n## 3. B\n### Acciones\n- b\n'],
    [
      'around one',
      '## 1. A\n### Acciones\n- a\n\n## 2. B\n### Acciones\n- b\n\n## 3. Seguimiento\n\n## 4. C\n### Acciones\n- c\n\n## 5. D\n### Acciones\n- d\n',
    ],
  ])('%s lack none', (_, body) => {
    expect(faults(body)).toEqual([]);
  });
});
