import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOME, loadShippedCatalogue } from '../../src/cli/load-knowledge.ts';
import { askQuestion, prepareKnowledge } from '../../src/pipeline/index.ts';
import { vouch } from '../cli/fake-world.ts';
import { answer } from './build-knowledge.ts';

const CATALOGUE = join(HOME, 'fixtures/german');
const BASE = join(HOME, 'fixtures/german-knowledge');

const files = readdirSync(BASE).map((name) => ({ file: name, text: readFileSync(join(BASE, name), 'utf8') }));
const knowledge = prepareKnowledge(files, loadShippedCatalogue(CATALOGUE));

/** A language that the product was not shipped with: a language file, a thesaurus and ten topics, and no line of code. */
describe('German, added as data', () => {
  it.each([
    ['Besitzt Ihr Unternehmen ein IT-Grundschutz-Zertifikat?', 'zertifikat.grundschutz'],
    ['Können Sie uns eine Betriebsvereinbarung als Muster geben?', 'betriebsrat.muster'],
    ['Werden Belege GoBD-konform archiviert?', 'archiv.gobd'],
    ['Wurden die Mitarbeitenden zur Verschwiegenheit verpflichtet?', 'personal.verschwiegenheit'],
    ['Liegen alle Daten auf Servern in Deutschland?', 'betrieb.standort'],
    ['Erreichen wir Ihren Kundendienst in deutscher Sprache?', 'kundendienst.deutsch'],
    ['Wie lange bewahren Sie Protokolle auf?', 'protokolle.frist'],
    ['Ist ein Vertrag zur Auftragsverarbeitung vorgesehen?', 'vertrag.auftragsverarbeitung'],
    ['Nennen Sie den Datenschutzbeauftragten mit Kontaktdaten.', 'datenschutz.beauftragte'],
    // REASON: the shipped topic has no German; the German words of its concepts lead there.
    ['Sind die Datensicherungen verschlüsselt?', 'sicherung.verschluesselung'],
  ])('"%s" is told to be German and meets %s first', (question, control) => {
    const { reading, language } = askQuestion(question, knowledge);
    expect(language).toBe('de');
    expect(reading.matches[0]).toMatchObject({ control, settles: true });
  });

  it.each([
    ['Werden Daten außerhalb von Deutschland gespeichert?', 'NEGATED'],
    ['Falls ja, werden die Daten ausschließlich in Deutschland gespeichert?', 'CONDITIONAL'],
    ['Planen Sie eine revisionssichere Archivierung?', 'FORWARD_LOOKING'],
    ['Werden Protokolle mindestens 3 Monate aufbewahrt?', 'THRESHOLD'],
  ])('its cues and units work: "%s" raises %s', (question, code) =>
    expect(answer(question, 'de', knowledge).reasons.map((reason) => reason.code)).toContain(code),
  );

  it('asked the other way round is never answered with the position itself', () =>
    expect(answer('Werden Daten außerhalb von Deutschland gespeichert?', 'de', knowledge).reply).not.toBe('yes'));

  it('a topic that no control answers is a gap with a German name', () => {
    const { flag, topic } = answer(
      'Zählen Betreiber kritischer Infrastrukturen (KRITIS) zu Ihren Kunden?',
      'de',
      knowledge,
    );
    expect(['none', 'low']).toContain(flag);
    expect(topic).toBe('germany.critical-operators');
    expect(knowledge.topicName(topic!, 'de')).toBe('Eignung für KRITIS-Betreiber');
  });

  it('takes nothing from the shipped languages: their questions are read as before', async () => {
    const question = 'Les sauvegardes sont-elles chiffrées ?';
    const [plain, beside] = await Promise.all([
      vouch(['ask', question, '--format', 'json']),
      vouch(['ask', question, '--format', 'json', '--catalogue', CATALOGUE]),
    ]);
    const [one, other] = [plain, beside].map(({ out }) => JSON.parse(out).matches[0]);
    expect(other.control).toBe(one.control);
    expect(other.confidence).toBeCloseTo(one.confidence, 1);
  });

  it('is asked on the command line with --catalogue and --kb', async () => {
    const question = 'Sind die Backups verschlüsselt?';
    const { code, out } = await vouch(['ask', question, '--kb', BASE, '--catalogue', CATALOGUE, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ language: 'de', matches: [{ control: 'sicherung.verschluesselung' }] });
  });
});
