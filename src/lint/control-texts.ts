import { type LanguageCode, phrasingText, type SettledPhrasing, type WrittenControl } from '../model/index.ts';

/** One text of a control and the path to it. */
export interface ControlText {
  readonly code: LanguageCode;
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/** What a customer may be sent: label and comment in each language, and what was answered to single questions. */
export function sentTexts({ control }: WrittenControl): ControlText[] {
  const written = (['label', 'comment'] as const).flatMap((field) =>
    Object.entries(control[field]).map(([code, text]): ControlText => ({ code, text, path: [field, code] })),
  );
  const remembered = Object.entries(control.phrasings).flatMap(([code, list]) =>
    list.flatMap((phrasing, at) =>
      (typeof phrasing === 'string' ? [] : (['words', 'comment'] as const)).flatMap((key): ControlText[] => {
        const text = (phrasing as SettledPhrasing)[key];
        return typeof text === 'string' ? [{ code, text, path: ['phrasings', code, at, key] }] : [];
      }),
    ),
  );
  return [...written, ...remembered];
}

/** Every text that a person wrote, learnt questions and a plain value included. */
export function allTexts(written: WrittenControl): ControlText[] {
  const { status, phrasings } = written.control;
  const value = status.kind === 'value' ? [{ code: '', text: status.text, path: ['status'] }] : [];
  const questions = Object.entries(phrasings).flatMap(([code, texts]) =>
    texts.map((phrasing, at) => ({ code, text: phrasingText(phrasing), path: ['phrasings', code, at] })),
  );
  return [...value, ...sentTexts(written), ...questions];
}
