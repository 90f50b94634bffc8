import type { Position, Status } from '../model/index.ts';

/** Status words as authors write them, in the product's three languages. Compared without case and accents. */
const WORDS: Readonly<Record<string, Position>> = {
  oui: 'yes',
  si: 'yes',
  yes: 'yes',
  non: 'no',
  no: 'no',
  limite: 'limited',
  limitado: 'limited',
  limited: 'limited',
  'non applicable': 'notApplicable',
  'no aplica': 'notApplicable',
  'not applicable': 'notApplicable',
  planifie: 'planned',
  planificado: 'planned',
  planned: 'planned',
};

/** "Limité" -> the position limited; any other text is a plain value ("30 jours"). */
export function readStatus(written: string): Status {
  const word = written.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' ');
  const position = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  return position ? { kind: 'position', position } : { kind: 'value', text: written.trim() };
}

/** A reply as a status is written ("Non", "limited"), or `value` for what the comment states; any other word as it stands. */
export function readReply(written: string): string {
  const status = readStatus(written);
  return status.kind === 'position' ? status.position : written.trim();
}
