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

/** Plain questions that are rightly answered, and phrases that leave each of them open: nothing in the documents is said of what they name. */
const ASKED: Readonly<Record<string, { plain: readonly string[]; further: readonly string[] }>> = {
  en: {
    plain: ['Are backups encrypted', 'Is data at rest encrypted', 'Are user sign-ins logged', 'Do you have a firewall'],
    further: [
      'in test environments',
      'for your contractors',
      'at your subcontractors',
      'in China',
      'in the United States',
      'since 2019',
      'and since when',
      'on removable media',
      'for former employees',
      'for paper documents',
      'during the free trial',
      'in real time',
      'at no extra charge',
      'for video recordings',
      'under the supervision of the board',
      'with written evidence',
    ],
  },
  es: {
    plain: ['¿Se cifran las copias de seguridad', '¿Se registran los inicios de sesión', '¿Disponen de cortafuegos'],
    further: [
      'en los entornos de prueba',
      'en sus subcontratistas',
      'en China',
      'en Estados Unidos',
      'desde 2019',
      'y desde cuándo',
      'en soportes extraíbles',
      'para los antiguos empleados',
      'para los documentos en papel',
      'durante el periodo de prueba',
      'en tiempo real',
      'sin coste adicional',
      'para las grabaciones de vídeo',
    ],
  },
  fr: {
    plain: [
      'Les sauvegardes sont-elles chiffrées',
      'Les données au repos sont-elles chiffrées',
      'Avez-vous un pare-feu',
    ],
    further: [
      'dans les environnements de test',
      'chez vos sous-traitants',
      'en Chine',
      'aux États-Unis',
      'depuis 2019',
      'et depuis quand',
      'sur les supports amovibles',
      'pour les anciens salariés',
      'pour les documents papier',
      "pendant la période d'essai",
      'en temps réel',
      'sans surcoût',
      'pour les enregistrements vidéo',
    ],
  },
};

describe.each(Object.entries(ASKED))('a question that is rightly answered (%s)', (language, { plain, further }) => {
  it.each(plain)('"%s" is', (question) => expect(answer(`${question}?`, language, kizeo).flag).toBe('high'));

  it.each(plain)('"%s" is left open by what nobody speaks of', (question) => {
    const sure = further.filter((phrase) => answer(`${question} ${phrase}?`, language, kizeo).flag === 'high');
    expect(sure).toEqual([]);
  });
});
