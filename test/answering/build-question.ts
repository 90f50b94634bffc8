import type { AnsweringOptions } from '../../src/answering/index.ts';
import type { Control, Match, Question, Reading } from '../../src/model/index.ts';

export function question(more: Partial<Question> = {}): Question {
  return {
    sheet: 'Questions',
    row: 5,
    id: '1',
    text: 'Les sauvegardes sont-elles chiffrées ?',
    section: [],
    help: '',
    language: 'fr',
    answerCell: { ref: 'D5', choices: ['Oui', 'Non', 'Partiel'] },
    commentCell: 'E5',
    ticks: null,
    existing: {},
    blocked: null,
    ...more,
  };
}

export function control(more: Partial<Control> = {}): Control {
  return {
    id: 'backup.encryption',
    status: { kind: 'position', position: 'yes' },
    label: { fr: 'Sauvegardes', es: 'Copias', en: 'Backups' },
    comment: { fr: 'Nous chiffrons.', es: 'Ciframos.', en: 'We encrypt.' },
    about: 'platform',
    provider: null,
    owner: null,
    verified: null,
    validUntil: null,
    source: null,
    audience: 'public',
    topics: [],
    touches: [],
    phrasings: {},
    disagreements: [],
    ...more,
  };
}

export function match(more: Partial<Match> = {}): Match {
  return {
    control: 'backup.encryption',
    score: 9,
    confidence: 0.95,
    topic: 'backup.encryption',
    settles: true,
    inverted: false,
    evidence: { met: [], unmet: [], figures: {} },
    ...more,
  };
}

export function reading(more: Partial<Reading> = {}): Reading {
  return {
    matches: [match()],
    topics: [{ topic: 'backup.encryption', score: 9, inverted: false }],
    guards: [],
    asks: 'position',
    ...more,
  };
}

export const OPTIONS: AnsweringOptions = {
  nda: false,
  asOf: null,
  writeMedium: false,
  overwrite: false,
  highAt: 0.8,
  valueAt: 0.8,
  heldShare: 0.6,
  mediumAt: 0.5,
  lowAt: 0.15,
  hintAt: 0.025,
};
