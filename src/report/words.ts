import type { LanguageCode, Reply } from '../model/index.ts';
import type { Args } from './fill-in.ts';

type Word = Readonly<Record<'fr' | 'es' | 'en', string>>;
type Words = Readonly<Record<string, Word>>;

const SCOPES: Words = {
  vendor: { fr: 'le fournisseur', es: 'el proveedor', en: 'the vendor itself' },
  staff: { fr: 'ses collaborateurs', es: 'su personal', en: 'its staff' },
  platform: { fr: 'la plateforme cloud', es: 'la plataforma en la nube', en: 'the cloud platform' },
  internal: { fr: 'le réseau interne', es: 'la red interna', en: 'the internal network' },
  premises: { fr: 'les locaux', es: 'las oficinas', en: 'the offices' },
  'data-centre': { fr: 'le centre de données', es: 'el centro de datos', en: 'the data centre' },
  provider: { fr: 'un prestataire', es: 'un tercero', en: 'a third party' },
  product: { fr: 'le produit', es: 'el producto', en: 'the product' },
  'end-users': { fr: 'les utilisateurs finaux', es: 'los usuarios finales', en: 'end users' },
  customer: { fr: 'le client', es: 'el cliente', en: 'the customer' },
};

const REPLIES: Readonly<Record<Reply, Word>> = {
  yes: { fr: 'oui', es: 'sí', en: 'yes' },
  no: { fr: 'non', es: 'no', en: 'no' },
  limited: { fr: 'limité', es: 'limitado', en: 'limited' },
  notApplicable: { fr: 'non applicable', es: 'no aplica', en: 'not applicable' },
  planned: { fr: 'prévu', es: 'previsto', en: 'planned' },
  value: { fr: 'valeur', es: 'valor', en: 'a value' },
};

/** Every reply with its words in our languages, as they stand in the review sheet. */
export const replyWords = Object.entries(REPLIES).map(([reply, words]): [Reply, readonly string[]] => [
  reply as Reply,
  Object.values(words),
]);

/** A reply in a language's words, as a person would say it. */
export function replyWord(reply: Reply, language: LanguageCode): string {
  return inLanguage(REPLIES[reply], language) ?? reply;
}

/** Why a cell or a row is left alone: the layout's reasons and the workbook's refusals. */
const LEFT_ALONE: Words = {
  formula: { fr: 'la cellule contient une formule', es: 'la celda contiene una fórmula', en: 'a formula fills it' },
  locked: { fr: 'la cellule est verrouillée', es: 'la celda está bloqueada', en: 'the cell is locked' },
  hidden: { fr: 'la ligne est masquée', es: 'la fila está oculta', en: 'the row is hidden' },
  prompt: {
    fr: 'le classeur demande de laisser la cellule vide',
    es: 'el libro pide dejar la celda vacía',
    en: 'the workbook asks to leave it empty',
  },
  notInEncoding: {
    fr: 'caractère absent du codage du fichier',
    es: 'carácter ausente de la codificación del archivo',
    en: 'a character that the file’s encoding lacks',
  },
  mergedAway: { fr: 'cellule fusionnée', es: 'celda combinada', en: 'covered by a merged cell' },
  formulaCell: { fr: 'elle contient une formule', es: 'contiene una fórmula', en: 'it holds a formula' },
  tableHeader: { fr: 'en-tête de tableau', es: 'encabezado de tabla', en: 'it heads an Excel table' },
  tableTotals: { fr: 'ligne de totaux', es: 'fila de totales', en: 'it is in a totals row' },
  pivotTable: { fr: 'tableau croisé dynamique', es: 'tabla dinámica', en: 'it belongs to a pivot table' },
  rowsUnordered: { fr: 'lignes en désordre', es: 'filas desordenadas', en: 'its rows are stored out of order' },
  rowHiddenByDefault: { fr: 'ligne masquée', es: 'fila oculta', en: 'its row is hidden' },
  listUnread: {
    fr: 'la liste de la cellule est illisible',
    es: 'la lista de la celda no se puede leer',
    en: 'the cell’s list cannot be read',
  },
  notInList: {
    fr: 'le mot n’est pas dans la liste de la cellule',
    es: 'la palabra no está en la lista de la celda',
    en: 'the word is not in the cell’s list',
  },
  breaksRule: {
    fr: 'la réponse enfreint la règle de la cellule',
    es: 'la respuesta incumple la regla de la celda',
    en: 'the answer breaks the cell’s rule',
  },
  workbookSigned: { fr: 'classeur signé', es: 'libro firmado', en: 'the workbook is signed' },
};

/** Singular|plural. */
const UNITS: Words = {
  minute: { fr: 'minute|minutes', es: 'minuto|minutos', en: 'minute|minutes' },
  hour: { fr: 'heure|heures', es: 'hora|horas', en: 'hour|hours' },
  day: { fr: 'jour|jours', es: 'día|días', en: 'day|days' },
  'working-day': { fr: 'jour ouvré|jours ouvrés', es: 'día laborable|días laborables', en: 'working day|working days' },
  week: { fr: 'semaine|semaines', es: 'semana|semanas', en: 'week|weeks' },
  month: { fr: 'mois|mois', es: 'mes|meses', en: 'month|months' },
  quarter: { fr: 'trimestre|trimestres', es: 'trimestre|trimestres', en: 'quarter|quarters' },
  'half-year': { fr: 'semestre|semestres', es: 'semestre|semestres', en: 'half-year|half-years' },
  year: { fr: 'an|ans', es: 'año|años', en: 'year|years' },
  percent: { fr: '%|%', es: '%|%', en: '%|%' },
  bit: { fr: 'bit|bits', es: 'bit|bits', en: 'bit|bits' },
  character: { fr: 'caractère|caractères', es: 'carácter|caracteres', en: 'character|characters' },
  gigabyte: { fr: 'Go|Go', es: 'GB|GB', en: 'GB|GB' },
};

const ENGLISH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  role: {
    questions: 'a questionnaire',
    cover: 'a cover page',
    instructions: 'instructions',
    lists: 'lists of words',
    summary: 'a summary',
    reference: 'reference material',
    empty: 'an empty sheet',
  },
  because: {
    questions: 'it holds questions',
    noQuestions: 'no questions in it',
    sheetName: 'its name says so',
    hidden: 'it is hidden',
    listSource: 'dropdowns take their words from it',
    formulas: 'mostly formulas',
    longTexts: 'long texts',
    fewCells: 'few cells',
    shortTexts: 'short texts',
    mirror: 'it repeats the questions of another sheet',
    example: 'it is an example',
    nothingToWrite: 'formulas fill all its answers',
    noAnswerColumn: 'it has no column to answer in',
    reviewSheet: 'vouch added it',
  },
  why: {
    sheetEnds: 'the sheet ends there',
    protected: 'the sheet is protected',
    merged: 'merged cells lie over it',
  },
  // What the operating system reports, by its code.
  problem: {
    EACCES: 'permission is missing',
    EPERM: 'permission is missing',
    EROFS: 'the disk or folder is read-only',
    EADDRINUSE: 'another program listens there',
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'a part of its path is not a folder',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    EMFILE: 'too many files are open',
  },
};

const BY_ARGUMENT: Readonly<Record<string, Words>> = {
  'SCOPE.asked': SCOPES,
  'SCOPE.stated': SCOPES,
  'NO_WORD.reply': REPLIES,
  'noWordForReply.reply': REPLIES,
  'NOT_ASKED.why': LEFT_ALONE,
  'CELL_REFUSED.why': LEFT_ALONE,
  'blockedRows.reason': LEFT_ALONE,
  'commentContradicts.said': REPLIES,
  'contradiction.said': REPLIES,
  'contradiction.stated': REPLIES,
};

/** The arguments of a code with its codes turned into words of the language; what has no word stays as it is. */
export function argumentWords(code: string, args: Args, language: LanguageCode): Args {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      const words = BY_ARGUMENT[`${code}.${name}`];
      if (words) return [name, inLanguage(words[value], language) ?? value];
      if (code === 'THRESHOLD' && name === 'asked')
        return [
          name,
          value
            .split(', ')
            .map((figure) => figureWords(figure, language))
            .join(', '),
        ];
      return [name, englishWords(code === 'sheetNotAsked' && name === 'reason' ? 'because' : name, value)];
    }),
  );
}

/** English words for the codes of a sheet's reading ("role", "because") or of the operating system ("problem"), comma-separated ones each. */
export function englishWords(kind: string, value: string): string {
  const words = ENGLISH[kind];
  return words
    ? value
        .split(', ')
        .map((code) => words[code] ?? code)
        .join(', ')
    : value;
}

function inLanguage(word: Word | undefined, language: LanguageCode): string | undefined {
  return word?.[language as keyof Word] ?? word?.en;
}

/** As `replyWord`, for what may be words already: those stay as they are. */
export function replyText(reply: string, language: LanguageCode): string {
  return inLanguage(REPLIES[reply as Reply], language) ?? reply;
}

/** "12 month" with its unit's word. */
export function figureWords(figure: string, language: LanguageCode): string {
  return figure.replace(/^([\d.]+) ([a-z-]+)$/, (_whole, value: string, unit: string) => {
    const [one = unit, many = unit] = inLanguage(UNITS[unit], language)?.split('|') ?? [];
    return `${value} ${Number(value) === 1 ? one : many}`;
  });
}
