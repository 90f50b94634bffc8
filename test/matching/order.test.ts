import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { HOME } from '../../src/cli/load-knowledge.ts';
import {
  type CompiledCatalogue,
  DEFAULT_ANSWERING,
  fillQuestionnaire,
  prepareKnowledge,
  printRecord,
  type SourceFile,
} from '../../src/pipeline/index.ts';
import {
  baseFile,
  compileFiles,
  HEAD,
  read,
  SMALL_CONTROLS,
  SMALL_TOPICS,
  shippedCatalogue,
  smallCatalogueFiles,
} from './build-knowledge.ts';

const QUESTIONS: readonly [string, string][] = [
  ['Les sauvegardes sont-elles chiffrées ?', 'fr'],
  ['¿Cuánto tiempo se guardan las copias de seguridad?', 'es'],
  ['Are backups stored unencrypted at OVH and Amazon Web Services?', 'en'],
  ['Minimum length of passwords: 12 characters', 'en'],
];

/** A permutation of 0..n-1. */
const order = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_unused, at) => at),
    { minLength: length, maxLength: length },
  );
const shuffled = <T>(items: readonly T[], by: readonly number[]) => by.map((at) => items[at]!);

describe('the order of a small knowledge base and catalogue', () => {
  const readAll = (base: readonly SourceFile[], catalogue: CompiledCatalogue) => {
    const knowledge = prepareKnowledge(base, catalogue);
    return QUESTIONS.map(([text, language]) => read(text, language, knowledge));
  };
  const expected = readAll([baseFile(SMALL_CONTROLS)], compileFiles(smallCatalogueFiles(SMALL_TOPICS)));

  it('changes no reading, control by control and topic by topic', () =>
    fc.assert(
      fc.property(order(SMALL_CONTROLS.length), order(SMALL_TOPICS.length), (controls, topics) => {
        const catalogue = compileFiles(smallCatalogueFiles(shuffled(SMALL_TOPICS, topics)));
        expect(readAll([baseFile(shuffled(SMALL_CONTROLS, controls))], catalogue)).toEqual(expected);
      }),
      { numRuns: 20 },
    ));

  it('changes no reading when the controls stand in files of their own, in any order, under any names', () =>
    fc.assert(
      fc.property(order(SMALL_CONTROLS.length), fc.nat({ max: 2 }), (controls, head) => {
        const files = shuffled(SMALL_CONTROLS, controls).map((control, at) =>
          baseFile([control], `${at}.yaml`, at === head ? HEAD : null),
        );
        const turned = files.slice(head).concat(files.slice(0, head));
        expect(readAll(turned, compileFiles(smallCatalogueFiles(SMALL_TOPICS)))).toEqual(expected);
      }),
      { numRuns: 20 },
    ));

  it('changes no byte of the compiled catalogue', () =>
    fc.assert(
      fc.property(order(SMALL_TOPICS.length), order(5), (topics, files) => {
        const turned = shuffled(smallCatalogueFiles(shuffled(SMALL_TOPICS, topics)), files);
        expect(JSON.stringify(compileFiles(turned))).toBe(
          JSON.stringify(compileFiles(smallCatalogueFiles(SMALL_TOPICS))),
        );
      }),
      { numRuns: 20 },
    ));
});

describe('the order of the shipped knowledge base', () => {
  const folder = join(HOME, 'knowledge/kizeo');
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as { controls?: object[] });
  const workbook = new Uint8Array(readFileSync(join(HOME, 'fixtures/questionnaire-fr.xlsx')));
  const fill = (files: readonly SourceFile[]) => {
    const { output, record } = fillQuestionnaire(workbook, prepareKnowledge(files, shippedCatalogue()), {
      inputName: 'in.xlsx',
      outputName: 'out.xlsx',
      toolVersion: '0.0.0',
      marks: true,
      answering: DEFAULT_ANSWERING,
    });
    return { output: Buffer.from(output).toString('base64'), record: printRecord(record) };
  };
  const toFiles = (list: readonly object[]) =>
    list.map((document, at) => ({ file: `${at}.yaml`, text: stringify(document, { aliasDuplicateObjects: false }) }));

  it('changes no byte of the record nor of the filled workbook: files, names and controls shuffled', () => {
    const expected = fill(toFiles(documents));
    fc.assert(
      fc.property(order(documents.length), fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), (files, keys) => {
        const turned = shuffled(documents, files).map((document) => {
          if (!document.controls) return document;
          // Any order will do, so long as it is another one: sorted by a key drawn for each place.
          const drawn = document.controls.map((control, at) => ({
            control,
            key: (keys[at % keys.length]! * (at + 7)) % 101,
          }));
          return { ...document, controls: drawn.sort((a, b) => a.key - b.key).map(({ control }) => control) };
        });
        const filled = fill(toFiles(turned).reverse());
        expect(filled.record).toBe(expected.record);
        expect(filled.output === expected.output).toBe(true);
      }),
      { numRuns: 4 },
    );
  });

  it('nor do the order of its providers, of its names, or of the topics of a control', () => {
    const turned = documents.map((document) => {
      const { knowledgeBase: head } = document as { knowledgeBase?: { providers: object; vendorNames: string[] } };
      return {
        ...document,
        ...(head && {
          knowledgeBase: {
            ...head,
            vendorNames: [...head.vendorNames].reverse(),
            providers: Object.fromEntries(Object.entries(head.providers).reverse()),
          },
        }),
        controls: (document.controls ?? []).map((control) => {
          const { topics = [], touches = [] } = control as { topics?: unknown[]; touches?: unknown[] };
          return { ...control, topics: [...topics].reverse(), touches: [...touches].reverse() };
        }),
      };
    });
    const before = prepareKnowledge(toFiles(documents), shippedCatalogue());
    const after = prepareKnowledge(toFiles(turned), shippedCatalogue());
    const asked: readonly [string, string][] = [
      ...QUESTIONS,
      ["L'application est-elle hébergée chez AWS ou chez OVH ?", 'fr'],
      ['Are Claranet, OVH and AWS certified ISO 27001?', 'en'],
    ];
    for (const [text, language] of asked) expect(read(text, language, after)).toEqual(read(text, language, before));
  });
});
