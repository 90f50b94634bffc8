import type { OpenedFile } from './open-file.ts';

/** The value as it may go into the cell, or why none of it may: a text that is a number goes in as one where nothing else is taken. */
export function asTheCellTakes(
  { sheet, ref, value }: { readonly sheet: string; readonly ref: string; readonly value: string | number },
  { refusalFor }: Pick<OpenedFile, 'refusalFor'>,
): { readonly value: string | number } | { readonly refused: string } {
  const why = value === '' ? refusalFor(sheet, ref) : refusalFor(sheet, ref, value);
  if (why === null) return { value };
  const isNumber = typeof value === 'string' && /^-?\d{1,15}(\.\d+)?$/.test(value.trim());
  if (!isNumber || refusalFor(sheet, ref, Number(value)) !== null) return { refused: why };
  return { value: Number(value) };
}
