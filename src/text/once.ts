/** A value that is made when it is first asked for, and never again: most runs do without the dearest. */
export function once<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
