import { normalise } from './normalise.ts';

/**
 * The allowed word that was meant, in its own spelling; a number where it is one of numbers, as picking it by hand gives. Null when the
 * list lacks it, or has several that differ in spelling only.
 */
export function findChoice(text: string, choices: readonly string[]): string | number | null {
  const meant = choices.includes(text)
    ? [text]
    : [...new Set(choices.filter((choice) => normalise(choice) === normalise(text)))];
  if (meant.length !== 1) return null;
  return /^\d+(\.\d+)?$/.test(meant[0]!) ? Number(meant[0]) : meant[0]!;
}
