import { expect, test } from 'vitest';
import { syllableCount } from '../../src/text/syllables.ts';

test.each(
  `a-ho-ra a-é-re-o al-co-hol a-ve-ri-guáis bú-ho ca-í-da Chi-hua-hua ciu-da-da-ní-a ciu-dad Co-a-hui-la
  co-or-di-nar con-ti-nú-a cons-ti-tui-do cua-dri-lla cuí-da-te de-sa-rro-llo dia-rio e-jer-ci-cio
  es-toy ges-tión guion gue-rra ha-bí-a i-gual-dad in-fluen-cia ins-ti-tu-ción le-í-do lec-tu-ra ley
  lin-güís-ti-ca ma-íz me-jo-rí-a mu-ni-ci-pio na-ción o-í-do ór-ga-no pa-ís pin-güi-no prohi-bir
  pro-hí-be pú-bli-ca que quie-ro ra-íz re-hén re-ú-ne ruin sa-lu-da-ble ser-vi-cio
  te-ó-ri-co tra-ba-jo trans-pa-ren-cia u-ni-ver-sal ve-hí-cu-lo viu-da y yo zo-o-ló-gi-co
  a-güe-ro ar-güir bai-láis buey cam-biáis fui-mos huir hui-da in-cluí-an in-clui-da Pa-ra-guay
  chi-i-ta a-yu-da pro-yec-to se-gui-do e-qui-po a-ni-hi-lar po-se-er re-es-truc-tu-rar so-cio-e-co-nó-mi-co`.split(
    /\s+/u,
  ),
)('%s', syllables => {
  expect(syllableCount(syllables.replaceAll('-', ''))).toBe(syllables.split('-').length);
});

test('letters without a vowel are spelt out, and figures have none', () => {
  expect(syllableCount('SNT')).toBe(3);
  expect(syllableCount('PNT')).toBe(3);
  expect(syllableCount('2026')).toBe(0);
});

test('capitals, composed or not, count alike', () => {
  expect(syllableCount('TRANSPARENCIA')).toBe(4);
  expect(syllableCount('PAÍS')).toBe(2);
});
