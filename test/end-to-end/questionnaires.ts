import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SHARED, sharedQuestionnaires } from '../shared.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');

/** A workbook to run everything over. */
export interface Sample {
  readonly name: string;
  readonly path: string;
}

/** The project's own workbooks. */
export const ownSamples: readonly Sample[] = [FIXTURES, join(FIXTURES, 'labelled')].flatMap((folder) =>
  readdirSync(folder)
    // What a run of the README left behind is no sample.
    .filter((name) => name.endsWith('.xlsx') && !name.includes('.filled.'))
    .sort()
    .map((name) => ({ name: folder === FIXTURES ? name : `labelled/${name}`, path: join(folder, name) })),
);

/** Those shared with it; none where the folder is absent. */
export const sharedSamples: readonly Sample[] = sharedQuestionnaires.map((name) => ({
  name,
  path: join(SHARED, 'questionnaires', `${name}.xlsx`),
}));

/** Layouts whose answers stand in odd places: boxes, scores, two lines to a row, cells that were answered before. */
export const oddSamples: readonly Sample[] = [
  'answered-before',
  'conditional-parts',
  'default-scores',
  'echo-rows',
  'scores',
  'ticks-by-signs',
  'two-answers',
  'two-line-rows',
].map((name) => ({ name: `layouts/${name}`, path: join(FIXTURES, 'layouts', `${name}.xlsx`) }));
