/**
 * The two ends between which a share lies in 19 of 20 such draws, from 0 to 1, when `hits` of `drawn` had it: Wilson's
 * interval, which holds for small numbers and shares near 1.
 */
export function interval(hits, drawn) {
  if (drawn === 0) return [0, 1];
  const z = 1.96;
  const share = hits / drawn;
  const middle = share + z ** 2 / (2 * drawn);
  const reach = z * Math.sqrt((share * (1 - share)) / drawn + z ** 2 / (4 * drawn ** 2));
  const scale = 1 + z ** 2 / drawn;
  return [(middle - reach) / scale, (middle + reach) / scale];
}
