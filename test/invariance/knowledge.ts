import { loadKnowledge } from '../../src/cli/load-knowledge.ts';
import { DEFAULT_ANSWERING, type Filled, fillQuestionnaire, type Knowledge } from '../../src/pipeline/index.ts';

let loaded: Knowledge | undefined;

/** `vouch fill --no-marks --write medium` with the knowledge base that comes with the product. */
export function fillPlainly(bytes: Uint8Array): Filled {
  loaded ??= loadKnowledge({}, { env: {}, say: () => {} } as never);
  return fillQuestionnaire(bytes, loaded, {
    inputName: 'in.xlsx',
    outputName: 'out.xlsx',
    toolVersion: '0.0.0',
    marks: false,
    answering: { ...DEFAULT_ANSWERING, writeMedium: true },
  });
}

/** "Sheet!C5" of every cell the record says was written. */
export function writtenCells({ answers }: Filled): Set<string> {
  return new Set(
    answers.flatMap(({ question, written }) => Object.keys(written).map((ref) => `${question.sheet}!${ref}`)),
  );
}
