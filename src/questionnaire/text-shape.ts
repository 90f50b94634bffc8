import type { Language } from '../model/index.ts';
import { normalise } from '../text/index.ts';
import { remember } from './remember.ts';

/** What kind of sentence a text is, as far as its form tells. */
export interface TextShape {
  /** It asks: a question mark, a question word in front, a verb that tells the reader to describe. */
  readonly asks: boolean;
  /** It states what must be or is so: a verb of obligation, or a full sentence. */
  readonly states: boolean;
  /** It opens like a remark to the reader ("Note :", "Example:", "The questions below"). */
  readonly remarks: boolean;
  /** It opens with "Example": shown, not asked. */
  readonly isExample: boolean;
  /** It belongs under a table: a signature, a declaration, a total, "end of questionnaire". */
  readonly closes: boolean;
  /** It follows up on the row above ("If yes, specify"). */
  readonly follows: boolean;
  readonly isCapitals: boolean;
  readonly words: number;
  /** The text normalised, its number included. */
  readonly flat: string;
}

export type ShapeReader = (text: string) => TextShape;

export function shapeReader(languages: readonly Language[]): ShapeReader {
  const openers = languages.flatMap((language) => [
    ...language.cues.describe,
    ...language.cues.which,
    ...language.cues.howMany,
  ]);
  const opens = opening([...openers.map(normalise), ...OPENERS]);
  const follows = opening(languages.flatMap((language) => language.cues.conditional.map(normalise)));
  return remember((text) => shapeOf(text, opens, follows));
}

/** A number, a bullet or a code in front of a text is no part of its form. */
export function withoutNumber(text: string): string {
  return text.replace(/^\s*(?:[A-Za-z]{0,4}[.\-_]?\d+(?:[.\-_]\w{1,3})*|[A-Za-z]|[ivxIVX]{1,4})?\s*[.):\-–•]+\s+/u, '');
}

/** Verbs and pronouns that open a question in the shipped languages where no mark ends it; the cues of the languages add theirs. */
const OPENERS: readonly string[] = [
  ...['avez-vous', 'disposez-vous', 'etes-vous', 'est-ce', 'existe-t-il', 'y a-t-il', 'pouvez-vous', 'utilisez-vous'],
  ...['fournir', 'fournissez', 'joindre', 'joignez', 'indiquer', 'indiquez', 'merci de decrire', 'merci de preciser'],
  ...[
    "merci d'indiquer",
    'veuillez decrire',
    'veuillez preciser',
    'veuillez indiquer',
    'veuillez fournir',
    'mentionner',
  ],
  ...['do', 'does', 'did', 'is', 'are', 'has', 'have', 'can', 'could', 'will', 'would', 'may', 'how', 'when', 'why'],
  ...['provide', 'please describe', 'please provide', 'please explain', 'please specify', 'please list', 'specify'],
  ...['identify', 'state', 'name the', 'confirm', 'please confirm', 'please indicate', 'indicate', 'attach'],
  ...[
    'tiene',
    'tienen',
    'dispone',
    'disponen',
    'cuenta con',
    'cuentan con',
    'existe',
    'existen',
    'realiza',
    'realizan',
  ],
  ...['adjunte', 'facilite', 'aporte', 'proporcione', 'por favor describa', 'por favor indique'],
];

const OBLIGATION =
  /\b(?:shall|must|should|is required to|are required to|doit|doivent|devra|devront|est tenu|s'engage|debe|deben|debera|deberan|se compromete|tiene que)\b/;

const REMARK = new RegExp(
  `^(?:${[
    ...[
      '\\*',
      'nb\\b',
      'n\\.b',
      'nota\\b',
      'note\\s*(?:\\d\\s*)?[:\\-.]',
      'notes?\\s*:',
      'remarques?\\b',
      'important\\b',
      'attention\\b',
      'rappel\\b',
    ],
    ...[
      'ex(?:emple|ample)?s?\\b\\.?(?!\\p{L})',
      'ejemplos?\\b',
      'e\\.g',
      'p\\. ?ej',
      'instructions?\\b',
      'instrucciones\\b',
      'consignes?\\b',
    ],
    ...['questions? (?:\\S+ ){0,6}(?:below|only|above)\\b', 'this (?:section|part|tab|sheet)\\b'],
    ...['ces? questions?\\b', 'cette (?:section|partie|rubrique)\\b', 'ce (?:chapitre|volet)\\b'],
    ...['est[ae]s? (?:seccion|apartado|bloque|preguntas)\\b', 'importante\\b', 'aviso\\b', 'recuerde\\b'],
    ...[
      '(?:please )?(?:only )?(?:complete|fill|answer|return|tick|use the|do not|skip)\\b',
      'section to be completed',
      'if (?:you|your|the) .{3,60}(?:skip|go to|proceed)',
    ],
    ...[
      '(?:merci de |veuillez )?(?:remplir|completer|repondre|cocher|renseigner|ne pas)\\b',
      '(?:a|section a) (?:remplir|completer|renseigner)\\b',
    ],
    ...[
      '(?:por favor,? )?(?:cumplimentar?|complete|rellen[ae]r?|responda|conteste|marque|no rellen)',
      'legende\\b',
      'leyenda\\b',
      'legend\\b',
      'source\\s*:',
    ],
  ].join('|')})`,
  'u',
);

/** "The next 3 questions", "Les questions ci-dessous", "Las preguntas": asked only of texts that open so, for it is slow to make. */
const ABOUT_QUESTIONS =
  /^(?:(?:the|these)(?: \p{L}+| \d+){0,2} questions?\b|les?(?: \p{L}+| \d+){0,2} questions? (?:ci-|suivantes?|portent)|las?(?: \p{L}+| \d+){0,2} preguntas?\b)/u;
const NAMES_QUESTIONS = /^(?:the|these|les?|las?) .*(?:question|pregunta)/;

const EXAMPLE = /^(?:exemple|example|ejemplo)s?(?:\s*\d*\s*[:\-–(]|$)/;

const CLOSING =
  /^(?:fin du|fin del|end of|signature\b|signed\b|date (?:et|and) sign|date\s*:|lieu et date|fait a\b|je soussigne|le soussigne|nous certifions|i (?:hereby )?(?:certify|declare|confirm that)|we (?:hereby )?(?:certify|declare)|declaration\b|declaracion\b|declar[oa]\b|el abajo firmante|firma(?:do)?\b|fecha (?:y|de) firma|fecha\s*:|lugar y fecha|nom et qualite|nom et fonction du signataire|nom du signataire|name and title|name of (?:the )?signatory|nombre del firmante|cachet\b|sello\b|(?:sous-?|sub-?)?total\b|score (?:global|total)|total score|overall score|puntuacion total|resultado\b|version \d|\(?c\) ?\d{4}|©)/;

function shapeOf(text: string, opens: OpensWith, follows: OpensWith): TextShape {
  const body = withoutNumber(text).trim();
  const flatText = normalise(text);
  const flat = body === text ? flatText : normalise(body);
  const words = flat.match(WORD)?.length ?? 0;
  const isAside = /^\(.*\)\.?$/s.test(body);
  return {
    asks:
      !isAside &&
      (/[?？](?:\s|["'»”)]|$)/.test(body) ||
        body.startsWith('¿') ||
        (words >= 3 && opens(flat)) ||
        INVERSION.test(flat)),
    states: OBLIGATION.test(flat) || (words >= 6 && /[.;]$/.test(body)),
    remarks: isAside || REMARK.test(flat) || (NAMES_QUESTIONS.test(flat) && ABOUT_QUESTIONS.test(flat)),
    isExample: EXAMPLE.test(flat),
    closes: CLOSING.test(flat),
    follows: follows(flat),
    isCapitals: isInCapitals(body),
    words,
    flat: flatText,
  };
}

/** What stands between blanks, from its first letter or digit; a sign alone is no word. */
const WORD = /[\p{L}\p{N}][^ ]*/gu;

/** French questions without a mark: "Le service est-il supervisé", "vos sauvegardes sont-elles chiffrées". */
const INVERSION = /-(?<=\p{L}-)(?:t-)?(?:vous|ils?|elles?|on)\b/u;

/** A small letter tells it of nearly every text at a glance. */
function isInCapitals(text: string): boolean {
  if (/[a-z]/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

type OpensWith = (text: string) => boolean;

/** True for a text that begins with one of the phrases and does not go on within its last word. */
function opening(phrases: readonly string[]): OpensWith {
  const byFirstWord = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const first = firstWordOf(phrase);
    const alike = byFirstWord.get(first);
    if (alike) alike.add(phrase);
    else byFirstWord.set(first, new Set([phrase]));
  }
  return (text) => {
    for (const phrase of byFirstWord.get(firstWordOf(text)) ?? [])
      if (text.startsWith(phrase) && !/^\p{L}/u.test(text.slice(phrase.length))) return true;
    return false;
  };
}

/** The letters a text begins with. */
function firstWordOf(text: string): string {
  return /^\p{L}*/u.exec(text)![0];
}
