import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadKnowledgeBase, type SourceFile } from '../../src/knowledge/index.ts';
import { SHARED } from '../shared.ts';

const HOME = resolve(import.meta.dirname, '../..');
const ids = readFileSync(join(HOME, 'test/knowledge/kizeo-control-ids.txt'), 'utf8').trim().split('\n');
const controlsTable = join(SHARED, 'reference/controls.tsv');

function readFolder(folder: string): SourceFile[] {
  return readdirSync(join(HOME, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(HOME, folder, name), 'utf8') }));
}

const { value: base, findings } = loadKnowledgeBase(readFolder('knowledge/kizeo'), null);

describe('the knowledge base of Kizeo', () => {
  it('loads without findings', () => {
    expect(findings).toEqual([]);
    expect(base?.name).toBe('kizeo');
  });

  it('has exactly the listed controls', () => {
    expect(base!.controls.map(({ id }) => id)).toEqual([...ids].sort());
    expect(ids).toHaveLength(115);
  });

  it.each(ids)(
    '%s has a label and a comment in three languages, is public, has an owner and a source, and nobody verified it yet',
    (id) => {
      const control = base!.controls.find((candidate) => candidate.id === id)!;
      expect(Object.keys(control.label).sort()).toEqual(['en', 'es', 'fr']);
      expect(Object.keys(control.comment).sort()).toEqual(['en', 'es', 'fr']);
      for (const comment of Object.values(control.comment)) expect(comment).toMatch(/[.!?]$/u);
      expect(control).toMatchObject({ audience: 'public', verified: null });
      expect(control.owner).not.toBeNull();
      expect(control.source).not.toBeNull();
    },
  );

  it('says which words are disputed wherever a difference can hold a reply back', () => {
    for (const { id, disagreements } of base!.controls)
      for (const { kind, disputed } of disagreements)
        if (kind === 'figure' || kind === 'name') expect(disputed, id).not.toEqual([]);
  });

  it('names only topics of the catalogue', () => {
    const catalogue = loadCatalogue(readFolder('knowledge/catalogue'));
    expect(catalogue.findings).toEqual([]);
    const topics = new Set(catalogue.value!.topics.map(({ id }) => id));
    expect(loadKnowledgeBase(readFolder('knowledge/kizeo'), topics).findings).toEqual([]);
  });

  describe.skipIf(!existsSync(controlsTable))('beside the shared table of controls', () => {
    const rows = existsSync(controlsTable) ? readFileSync(controlsTable, 'utf8').trim().split(/\r?\n/).slice(1) : [];

    it.each(rows.map((row) => row.split('\t')))('%s, of "%s", says %s', (id, _section, answer) => {
      const { status } = base!.controls.find((candidate) => candidate.id === id)!;
      expect(status.kind === 'value' ? 'value' : status.position).toBe(answer);
    });
  });
});
