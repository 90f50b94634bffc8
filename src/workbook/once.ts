/** Reads at the first call; gives the same value, or throws the same error, ever after. */
export interface Once<T> {
  (): T;
  /** The value when it was read before, else null; reads nothing. */
  peek(): T | null;
}

export function once<T>(read: () => T): Once<T> {
  let known: { readonly value: T } | null = null;
  let failed: { readonly error: unknown } | null = null;
  const get = () => {
    if (failed) throw failed.error;
    try {
      known ??= { value: read() };
    } catch (error) {
      failed = { error };
      throw error;
    }
    return known.value;
  };
  return Object.assign(get, { peek: () => known?.value ?? null });
}
