import { notPlain } from './plain-scalars.ts';

/** What a value is when it has its shape; any other value ends the plain reading. */
export type Read<T> = (value: unknown) => T;

export const sentence: Read<string> = (value) => (typeof value === 'string' && value.trim()) || notPlain();

export function matching(form: RegExp): Read<string> {
  return (value) => (typeof value === 'string' && form.test(value) ? value : notPlain());
}

export function oneOf<const T>(...values: readonly T[]): Read<T> {
  return (value) => (values.includes(value as T) ? (value as T) : notPlain());
}

export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value) => (value === null ? null : read(value));
}

/** A sentence, or the text meant by a number or a boolean where those are allowed. */
export function textOr(meant: {
  number?: (value: number) => string;
  boolean?: (value: boolean) => string;
}): Read<string> {
  return (value) => {
    if (typeof value === 'number' && Number.isFinite(value) && meant.number) return meant.number(value);
    if (typeof value === 'boolean' && meant.boolean) return meant.boolean(value);
    return sentence(value);
  };
}

export function listOf<T>(read: Read<T>): Read<T[]> {
  return (value) => (Array.isArray(value) ? value.map((item) => read(item)) : notPlain());
}

/** Values under keys that are free. */
export function keyed<T>(read: Read<T>, isKey: (key: string) => boolean = () => true): Read<Record<string, T>> {
  return (value) => {
    const found = keysAndValues(value);
    const result: Record<string, T> = {};
    for (const key of Object.keys(found)) result[isKey(key) ? key : notPlain()] = read(found[key]);
    return result;
  };
}

export function byLanguage<T>(read: Read<T>): Read<Record<string, T>> {
  return keyed(read, (key) => /^[a-z]{2}$/.test(key));
}

/**
 * A group of known keys and no other.
 *
 * @param absent what stands for a key that may be left out; where that is undefined, the key stays out.
 */
export function group<T extends object>(
  readers: { readonly [K in keyof T]-?: Read<Exclude<T[K], undefined>> },
  absent: { readonly [K in keyof T]?: () => T[K] },
): Read<T> {
  const keys = Object.keys(readers) as (keyof T & string)[];
  return (value) => {
    const found = keysAndValues(value);
    const result: Partial<T> = {};
    let known = 0;
    for (const key of keys) {
      if (Object.hasOwn(found, key)) {
        result[key] = readers[key](found[key]);
        known++;
      } else {
        const instead = absent[key] ? absent[key]() : notPlain();
        if (instead !== undefined) result[key] = instead;
      }
    }
    return known === Object.keys(found).length ? (result as T) : notPlain();
  };
}

function keysAndValues(value: unknown): Record<string, unknown> {
  const isGroup = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isGroup && !Object.hasOwn(value, '__proto__') ? (value as Record<string, unknown>) : notPlain();
}
