import { readFileSync } from 'node:fs';
import { answerQuestion } from '../../src/answering/index.ts';
import { loadShippedCatalogue } from '../../src/cli/load-knowledge.ts';
import { matchQuestion } from '../../src/matching/index.ts';
import type { Answer, LanguageCode, Question, Reading, Scope, Topic } from '../../src/model/index.ts';
import {
  type CompiledCatalogue,
  compileCatalogue,
  DEFAULT_ANSWERING,
  type Knowledge,
  loadCatalogue,
  prepareKnowledge,
  type SourceFile,
} from '../../src/pipeline/index.ts';

/** One control as a company would write it; what is left out says nothing in particular. */
export interface ControlSpec {
  readonly id: string;
  readonly status?: string | number;
  readonly label?: Readonly<Record<LanguageCode, string>>;
  readonly comment?: Readonly<Record<LanguageCode, string>>;
  readonly about?: Scope;
  readonly provider?: string | null;
  readonly validUntil?: string;
  readonly topics?: readonly (string | { topic: string; inverted?: boolean; answer?: string })[];
  readonly touches?: readonly string[];
  readonly phrasings?: Readonly<Record<LanguageCode, readonly (string | object)[]>>;
  readonly draft?: boolean;
  readonly disagreements?: readonly object[];
}

export const HEAD = {
  name: 'tiny',
  vendorNames: ['Tiny', 'Tiny Forms'],
  providers: { OVH: ['OVHcloud'], AWS: ['Amazon Web Services'] },
};

/** A knowledge base file of these controls: JSON is YAML. */
export function baseFile(controls: readonly ControlSpec[], name = 'kb.yaml', head: object | null = HEAD): SourceFile {
  const written = controls.map(({ id, ...rest }) => ({
    status: 'Yes',
    label: { fr: id, es: id, en: id },
    comment: { fr: 'Nous le faisons.', es: 'Lo hacemos.', en: 'We do so.' },
    about: 'platform',
    audience: 'public',
    ...rest,
    id,
  }));
  const document = { ...(head === null ? {} : { knowledgeBase: head }), controls: written };
  return { file: name, text: JSON.stringify(document) };
}

let shipped: CompiledCatalogue | undefined;

/** The catalogue as the product ships it. */
export function shippedCatalogue(): CompiledCatalogue {
  shipped ??= loadShippedCatalogue();
  return shipped;
}

/** These controls beside a catalogue: the shipped one unless another is given. */
export function knowledgeOf(controls: readonly ControlSpec[], catalogue = shippedCatalogue()): Knowledge {
  return prepareKnowledge([baseFile(controls)], catalogue);
}

export type TopicSpec = Pick<Topic, 'id' | 'name' | 'phrasings'> & Partial<Topic>;

/** The YAML of a small catalogue: the shipped languages, three concepts, and these topics. */
export function smallCatalogueFiles(topics: readonly TopicSpec[]): SourceFile[] {
  const languages = ['en', 'es', 'fr'].map((code) => ({
    file: `languages/${code}.yaml`,
    text: readFileSync(new URL(`../../knowledge/catalogue/languages/${code}.yaml`, import.meta.url), 'utf8'),
  }));
  const concepts = [
    { id: 'backup', fr: ['sauvegarde'], es: ['copia de seguridad'], en: ['backup'] },
    { id: 'encryption', fr: ['chiffrement', 'chiffrer'], es: ['cifrado', 'cifrar'], en: ['encryption', 'encrypt'] },
    { id: 'password', fr: ['mot de passe'], es: ['contraseña'], en: ['password'] },
  ];
  const written = topics.map((topic) => ({ scope: 'platform', asks: 'position', good: 'yes', ...topic }));
  return [
    ...languages,
    { file: 'thesaurus/words.yaml', text: JSON.stringify({ concepts }) },
    { file: 'topics/all.yaml', text: JSON.stringify({ topics: written }) },
  ];
}

export const SMALL_TOPICS: readonly TopicSpec[] = [
  {
    id: 'backup.encryption',
    name: { fr: 'Chiffrement des sauvegardes', es: 'Cifrado de las copias de seguridad', en: 'Encryption of backups' },
    phrasings: {
      fr: ['Les sauvegardes sont-elles chiffrées ?'],
      es: ['¿Están cifradas las copias de seguridad?'],
      en: ['Are your backups encrypted?', 'Describe how backups are encrypted'],
    },
    inverted: { en: ['Are backups stored unencrypted?'], fr: ['Les sauvegardes sont-elles stockées en clair ?'] },
  },
  {
    id: 'backup.retention',
    name: { fr: 'Durée de conservation des sauvegardes', es: 'Retención de las copias', en: 'Retention of backups' },
    asks: 'value',
    phrasings: {
      fr: ['Combien de temps conservez-vous les sauvegardes ?'],
      es: ['¿Cuánto tiempo se guardan las copias de seguridad?'],
      en: ['How long are backups kept?'],
    },
  },
  {
    id: 'account.password-length',
    name: { fr: 'Longueur des mots de passe', es: 'Longitud de las contraseñas', en: 'Password length' },
    scope: 'product',
    phrasings: {
      fr: ['Quelle est la longueur minimale des mots de passe ?'],
      es: ['¿Cuál es la longitud mínima de las contraseñas?'],
      en: ['What is the minimum length of a password?'],
    },
  },
  {
    id: 'company.insurance-cyber',
    name: { fr: 'Assurance cyber', es: 'Seguro cibernético', en: 'Cyber insurance' },
    scope: 'vendor',
    phrasings: {
      fr: ['Êtes-vous assurés contre le risque cyber ?'],
      es: ['¿Tiene un seguro de ciberriesgos?'],
      en: ['Do you hold cyber insurance?'],
    },
  },
];

export const SMALL_CONTROLS: readonly ControlSpec[] = [
  { id: 'backup.encryption', topics: ['backup.encryption'] },
  {
    id: 'backup.retention',
    status: '30 days',
    comment: {
      fr: 'Nous conservons les sauvegardes 30 jours.',
      es: 'Guardamos las copias durante 30 días.',
      en: 'We keep our backups for 30 days.',
    },
    topics: ['backup.retention'],
    touches: ['backup.encryption'],
  },
  { id: 'account.passwords', about: 'product', topics: ['account.password-length'] },
];

export function compileFiles(files: readonly SourceFile[]): CompiledCatalogue {
  const { value, findings } = loadCatalogue(files);
  if (!value) throw new Error(JSON.stringify(findings));
  return compileCatalogue(value);
}

/** What the matcher makes of a question that stands alone. */
export function read(text: string, language: LanguageCode, knowledge: Knowledge): Reading {
  return matchQuestion({ text, section: [], help: '', language }, knowledge.matcher);
}

/** The answer to a question that stands alone, in a cell that takes any text. */
export function answer(text: string, language: LanguageCode, knowledge: Knowledge, asOf: string | null = null): Answer {
  return answerReading(read(text, language, knowledge), { text, language, knowledge, asOf });
}

export function answerReading(
  reading: Reading,
  {
    text = '',
    language,
    knowledge,
    asOf = null,
  }: { text?: string; language: LanguageCode; knowledge: Knowledge; asOf?: string | null },
): Answer {
  const question: Question = {
    sheet: 'Q',
    row: 5,
    id: '1',
    text,
    section: [],
    help: '',
    language,
    answerCell: { ref: 'C5', choices: null },
    commentCell: 'D5',
    ticks: null,
    existing: {},
    blocked: null,
  };
  return answerQuestion(question, reading, knowledge.matcher.knowledge.controls, knowledge.languages, {
    ...DEFAULT_ANSWERING,
    asOf,
  });
}
