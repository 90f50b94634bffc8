import type { Names } from './read-question.ts';

/** Whether a third party is named in what is told and not in what is asked after it: "your service runs on AWS: is it certified?". "AWS: is it certified?" asks of AWS. */
export function isNamedBefore(text: string, { providers }: Names): boolean {
  const parts = text.split(PARTS).filter((part) => /\p{L}/u.test(part));
  const asking = parts.findIndex((part) => part.includes('?'));
  const isNamed = (part: string) => [...providers.values()].some((name) => name.isIn(part));
  const told = parts.slice(0, Math.max(0, asking)).filter(isNamed);
  return told.some((part) => part.trim().split(/\s+/).length > NAMED_ALONE) && !isNamed(parts[asking]!);
}

const PARTS = /(?<=[:;.!?])\s+/u;
/** So many words at most only name somebody ("Amazon Web Services :"). */
const NAMED_ALONE = 4;
