/** Reads at the first call and gives the same value ever after; what throws is tried again at the next. */
export interface Once<T> {
  (): T;
  /** The value when it was read before, else null; reads nothing. */
  peek(): T | null;
}

export function once<T>(read: () => T): Once<T> {
  let known: { readonly value: T } | null = null;
  const get = () => {
    known ??= { value: read() };
    return known.value;
  };
  return Object.assign(get, { peek: () => known?.value ?? null });
}
