import { expect, test } from 'vitest';
import { breaksOff } from '../../src/check/open-sentence.ts';

test.each(['Difundir los resultados de', 'Publicar mediante ', 'PARA LA', '(y'])('«%s» breaks off', text => {
  expect(breaksOff(text)).toBe(true);
});

test.each(['Difundir los resultados', 'Publicar mediante.', 'Revisar el desde-hasta.', 'Sede', ''])(
  '«%s» does not',
  text => {
    expect(breaksOff(text)).toBe(false);
  },
);
