import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOME } from '../../src/cli/load-knowledge.ts';
import { prepareKnowledge } from '../../src/pipeline/index.ts';
import { answer, shippedCatalogue } from './build-knowledge.ts';

const base = join(HOME, 'knowledge/kizeo');
const kizeo = prepareKnowledge(
  readdirSync(base).map((name) => ({ file: name, text: readFileSync(join(base, name), 'utf8') })),
  shippedCatalogue(),
);

/** Question by question: its language, its text, the true replies, any of them ("-" where the documents do not settle it) and the controls to cite. */
function readTwisted(code: string): { text: string; reply: string; controls: readonly string[] }[] {
  const lines = readFileSync(join(HOME, `fixtures/twisted/${code}.tsv`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const [, text = '', reply = '', controls = ''] = line.split('\t');
    return { text, reply, controls: controls.split(',') };
  });
}

/** Questions that people wrote to make the tool say something untrue; see fixtures/twisted/README.md. */
describe.each([
  { code: 'en', least: 25 },
  { code: 'es', least: 31 },
  { code: 'fr', least: 36 },
])('questions that twist what the documents settle ($code)', ({ code, least }) => {
  const sure = readTwisted(code).flatMap((row) => {
    const { flag, control, reply } = answer(row.text, code, kizeo);
    return flag === 'high' ? [{ ...row, control, said: reply }] : [];
  });
  const isRight = ({ reply, said, controls, control }: (typeof sure)[number]) =>
    (reply === 'value' || reply.split('|').includes(said ?? '')) && control !== null && controls.includes(control);

  it('get no confident answer that is wrong', () =>
    expect(sure.filter((row) => !isRight(row)).map(({ text, said }) => `${text} ${said}`)).toEqual([]));

  it('are still answered where it is plain what they ask', () =>
    expect(sure.filter(isRight).length).toBeGreaterThanOrEqual(least));
});
