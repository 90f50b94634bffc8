import { describe, expect, it } from 'vitest';
import type { Control } from '../../src/model/index.ts';
import { findDeniedNames, findWithheldTexts } from '../../src/review/index.ts';
import { control } from '../answering/build-question.ts';

const edit = (value: string | number, id: string | null = null) => ({
  sheet: 'Questions',
  ref: 'E5',
  value,
  control: id,
});
const deny = (text: string, ...names: string[]) => findDeniedNames([edit(text)], names).map(({ args }) => args.name);

describe('names that must not go out', () => {
  it('are found as words of their own, whatever case and accents', () => {
    expect(deny('Nous équipons le GROUPE Valmont depuis 2019.', 'Groupe Valmont')).toEqual(['Groupe Valmont']);
    expect(deny('Utilisé chez Société Générale.', 'societe generale')).toEqual(['societe generale']);
    expect(deny('Valmontois', 'Valmont')).toEqual([]);
    expect(deny('Oui', 'Valmont')).toEqual([]);
  });

  it('may hold anything, and blank lines are none', () => {
    expect(deny('Client: A.C.M.E. (France)+', 'A.C.M.E. (France)+', '', '  ')).toEqual(['A.C.M.E. (France)+']);
    expect(deny('AXCXMXEX', 'A.C.M.E.')).toEqual([]);
  });
});

describe('words that a control holds back', () => {
  const secret = (audience: Control['audience'], more: Partial<Control> = {}) =>
    control({
      id: 'vault.location',
      audience,
      comment: { en: 'We keep the keys in a vault in Lyon. Ask Mary for the combination of it.' },
      ...more,
    });
  const codes = (text: string, controls: readonly Control[], nda = false, id: string | null = null) =>
    findWithheldTexts([edit(text, id)], controls, { nda }).map(({ code, args }) => [code, args.control]);

  it('are found whole, by the sentence, and with other punctuation', () => {
    for (const text of [
      'We keep the keys in a vault in Lyon. Ask Mary for the combination of it.',
      'Yes: we keep the keys in a vault in Lyon',
      'Well - “ask Mary, for the combination of it”!',
    ]) {
      expect(codes(text, [secret('internal')])).toEqual([['internalText', 'vault.location']]);
      expect(codes(text, [secret('internal')], true)).toEqual([['internalText', 'vault.location']]);
      expect(codes(text, [secret('nda')])).toEqual([['ndaText', 'vault.location']]);
      expect(codes(text, [secret('nda')], true)).toEqual([]);
      expect(codes(text, [secret('public')])).toEqual([]);
    }
  });

  it('are nobody’s secret where a public control says the same', () => {
    const open = control({ comment: { en: 'We keep the keys in a vault in Lyon.' } });
    expect(codes('We keep the keys in a vault in Lyon.', [secret('internal'), open])).toEqual([]);
  });

  it('do not go out under their control’s name either, though the knowledge base changed since', () => {
    const text = 'An older wording of the same thing.';
    expect(codes(text, [secret('nda')], false, 'vault.location')).toEqual([['ndaText', 'vault.location']]);
    expect(codes(text, [secret('nda')], true, 'vault.location')).toEqual([]);
    expect(codes('Yes', [secret('nda')], false, 'vault.location')).toEqual([]);
  });
});
