import type { Decision, LanguageCode, Reply } from '../model/index.ts';
import { replyWords } from './words.ts';

/** The columns of the review sheet, from the left. */
export const REVIEW_COLUMNS = [
  'flag',
  'cell',
  'question',
  'answer',
  'comment',
  'confidence',
  'reason',
  'alternatives',
  'decision',
  'finalAnswer',
  'finalComment',
  'reviewer',
] as const;
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

/** What a person can choose in the decision column. */
export type SheetDecision = Extract<Decision['how'], 'accepted' | 'changed' | 'skipped' | 'notApplicable'>;

interface FormWords {
  readonly captions: Readonly<Record<ReviewColumn, string>>;
  readonly decisions: Readonly<Record<SheetDecision, string>>;
  /** What to do with the sheet, one line. */
  readonly howTo: string;
}

const WORDS: Readonly<Record<'fr' | 'es' | 'en', FormWords>> = {
  fr: {
    captions: {
      flag: 'Niveau',
      cell: 'Cellule',
      question: 'Question',
      answer: 'Réponse proposée',
      comment: 'Commentaire proposé',
      confidence: 'Confiance',
      reason: 'Raison',
      alternatives: 'Autres possibilités',
      decision: 'Décision',
      finalAnswer: 'Réponse finale',
      finalComment: 'Commentaire final',
      reviewer: 'Relu par',
    },
    decisions: { accepted: 'Accepter', changed: 'Modifier', skipped: 'Laisser vide', notApplicable: 'Non applicable' },
    howTo:
      'Choisissez une décision par ligne (ou corrigez la cellule elle-même dans la feuille du client), enregistrez, puis : vouch finalize',
  },
  es: {
    captions: {
      flag: 'Nivel',
      cell: 'Celda',
      question: 'Pregunta',
      answer: 'Respuesta propuesta',
      comment: 'Comentario propuesto',
      confidence: 'Confianza',
      reason: 'Motivo',
      alternatives: 'Alternativas',
      decision: 'Decisión',
      finalAnswer: 'Respuesta final',
      finalComment: 'Comentario final',
      reviewer: 'Revisado por',
    },
    decisions: { accepted: 'Aceptar', changed: 'Cambiar', skipped: 'Dejar vacía', notApplicable: 'No aplica' },
    howTo:
      'Elija una decisión por fila (o corrija la propia celda en la hoja del cliente), guarde y después: vouch finalize',
  },
  en: {
    captions: {
      flag: 'Flag',
      cell: 'Cell',
      question: 'Question',
      answer: 'Proposed answer',
      comment: 'Proposed comment',
      confidence: 'Confidence',
      reason: 'Reason',
      alternatives: 'Alternatives',
      decision: 'Decision',
      finalAnswer: 'Final answer',
      finalComment: 'Final comment',
      reviewer: 'Reviewer',
    },
    decisions: { accepted: 'Accept', changed: 'Change', skipped: 'Leave blank', notApplicable: 'Not applicable' },
    howTo:
      'Choose a decision for each line (or correct the cell itself in the customer’s sheet), save, then: vouch finalize',
  },
};

/** The review sheet's words in a language; English when it is none of ours. */
export function reviewWords(language: LanguageCode): FormWords {
  return WORDS[language as keyof typeof WORDS] ?? WORDS.en;
}

/** What it takes to read a review sheet back, whatever language it was made in. */
export const reviewForm = {
  /** The captions in each language, in the order of the columns. */
  captions: Object.values(WORDS).map(({ captions }) => REVIEW_COLUMNS.map((column) => captions[column])),
  columns: REVIEW_COLUMNS,
  /** What a word of the decision column means; null when it is none. */
  decisionOf(word: string): SheetDecision | null {
    const said = word.trim().toLowerCase();
    for (const { decisions } of Object.values(WORDS)) {
      const found = Object.entries(decisions).find(([, text]) => text.toLowerCase() === said);
      if (found) return found[0] as SheetDecision;
    }
    return null;
  },
  /** The reply that a word for a row of boxes to tick means; null when it is none. */
  replyOf(word: string): Reply | null {
    const said = word.trim().toLowerCase();
    const found = replyWords.find(([reply, words]) => reply.toLowerCase() === said || words.includes(said));
    return found ? found[0] : null;
  },
} as const;
