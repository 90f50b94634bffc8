import type { Control, LanguageCode, Place, WrittenControl } from '../model/index.ts';
import { describePlace } from './sentences.ts';
import { alignColumns, cut } from './wrap.ts';

/** A control as its file has it, under its place. */
export function printControl(place: Place, lines: string): string {
  return `${describePlace(place)}\n${lines}\n`;
}

/** One line per control: place, id, status, label in the language or, lacking it, in its first one. */
export function printFoundControls(controls: readonly WrittenControl[], language: LanguageCode): string {
  const rows = controls.map(({ control, placeOf }) => [
    describePlace(placeOf(['id'])),
    control.id,
    cut(statusOf(control), 24),
    control.label[language] ?? Object.values(control.label)[0] ?? '',
  ]);
  return alignColumns(rows)
    .map((line) => `${line}\n`)
    .join('');
}

function statusOf({ status }: Control): string {
  return status.kind === 'value' ? status.text : status.position;
}
