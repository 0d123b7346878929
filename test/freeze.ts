/** Freezes a value and everything it holds, so that a rule that writes to its plan throws. Follows no cycle twice. */
export function freezeDeep<T>(value: T): T {
  const pending: unknown[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null || Object.isFrozen(next) || ArrayBuffer.isView(next))
      continue;
    if (next instanceof WeakMap || next instanceof Map || next instanceof Set) continue;
    Object.freeze(next);
    pending.push(...Object.values(next));
  }
  return value;
}
