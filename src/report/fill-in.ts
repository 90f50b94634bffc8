/** Values of a sentence's places by name. */
export type Args = Readonly<Record<string, string | number>>;

/**
 * A sentence with its places filled: `{name}` stands for an argument, `{count|row|rows}` for the first word when that
 * argument is 1 and for the second otherwise. A missing argument leaves nothing behind.
 */
export function fillIn(template: string, args: Args): string {
  return template
    .replace(/\{(\w+)\|([^|}]*)\|([^|}]*)\}/g, (_whole, name: string, one: string, many: string) =>
      Number(args[name]) === 1 ? one : many,
    )
    .replace(/\{(\w+)\}/g, (_whole, name: string) => String(args[name] ?? ''));
}
