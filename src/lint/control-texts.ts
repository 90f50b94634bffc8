import type { LanguageCode, WrittenControl } from '../model/index.ts';

/** One text of a control and the path to it. */
export interface ControlText {
  readonly code: LanguageCode;
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/** What a customer may be sent: label and comment in each language. */
export function sentTexts({ control }: WrittenControl): ControlText[] {
  return (['label', 'comment'] as const).flatMap((field) =>
    Object.entries(control[field]).map(([code, text]) => ({ code, text, path: [field, code] })),
  );
}

/** Every text that a person wrote, learnt questions and a plain value included. */
export function allTexts(written: WrittenControl): ControlText[] {
  const { status, phrasings } = written.control;
  const value = status.kind === 'value' ? [{ code: '', text: status.text, path: ['status'] }] : [];
  const questions = Object.entries(phrasings).flatMap(([code, texts]) =>
    texts.map((text, at) => ({ code, text, path: ['phrasings', code, at] })),
  );
  return [...value, ...sentTexts(written), ...questions];
}
