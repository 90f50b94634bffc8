import type { Sheet, SheetReading, SheetRole, Workbook } from '../model/index.ts';
import { normalise } from '../text/index.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** What a sheet without questions is taken for, and the facts that led there. */
export function classifySheet(workbook: Workbook, grid: SheetGrid, because: readonly string[]): SheetReading {
  const { sheet } = grid;
  const reasons = sheet.visibility === 'visible' ? [...because] : [...because, 'hidden'];
  const as = (role: SheetRole, ...more: string[]): SheetReading => ({
    sheet: sheet.name,
    role,
    because: [...reasons, ...more],
  });
  const texts = grid.rows.flatMap((row) => grid.texts(row).map((entry) => entry.text));
  if (texts.length === 0) return as('empty');
  if (isListSource(workbook, sheet)) return as('lists', 'listSource');
  if (sheet.visibility !== 'visible') return as('reference');
  const named = asideOf(sheet.name);
  const cells = sheet.rows.flatMap((row) => row.cells);
  const formulas = cells.filter((cell) => cell.hasFormula).length;
  const filled = cells.filter((cell) => cell.hasFormula || cell.text.trim() !== '').length;
  if (formulas >= 4 && formulas >= 0.3 * filled) return as('summary', 'formulas');
  if (named) return as(named, 'sheetName');
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  if (mean >= 40) return as('instructions', 'longTexts');
  if (texts.length <= 40) return as('cover', 'fewCells');
  return mean <= 18 ? as('lists', 'shortTexts') : as('reference', 'noQuestions');
}

/** The role a sheet's name gives away ("Lisez-moi", "Historique"); null when it tells nothing. */
export function asideOf(name: string): SheetRole | null {
  const flat = normalise(name).replace(/[_\-.]+/g, ' ');
  if (ASKS.test(flat)) return null;
  return ASIDES.find(([, pattern]) => pattern.test(flat))?.[0] ?? null;
}

const ASKS =
  /\b(?:question\w*|cuestionario|preguntas?|exigences?|requisitos?|requirements?|assessment|evaluation|evaluacion)\b/;

const ASIDES: readonly (readonly [SheetRole, RegExp])[] = [
  [
    'instructions',
    /\b(?:instructions?|instrucciones|read ?me|lisez ?moi|leame|leeme|mode d'emploi|mode operatoire|guide|guia|notice|consignes?|how to|aide|ayuda|help|intro(?:duction|duccion)?|about|a propos|legende?|leyenda|examples?|exemples?|ejemplos?)\b/,
  ],
  [
    'lists',
    /\b(?:lists?|listes?|listas?|lookups?|dropdowns?|menus?|parametres?|parametros?|choices|valeurs|valores|values|config)\b/,
  ],
  [
    'summary',
    /\b(?:summary|synthese|resumen|resume|dashboard|tableau de bord|scores?|scoring|resultats?|resultados?|results?|puntuacion|statistiques)\b/,
  ],
  [
    'reference',
    /\b(?:glossary|glossaire|glosario|lexique|definitions?|definiciones|revision history|revisions?|version(?:s| history)?|historique|historial|change ?log|changes|control de cambios|historico|references?|referentiel|analyst|acronyms?|acronymes?|acronimos)\b/,
  ],
  ['cover', /\b(?:cover|couverture|page de garde|portada|accueil|inicio|home|sommaire|index|contents?|toc)\b/],
];

/** True when validations or names of the workbook draw their words from this sheet. */
function isListSource(workbook: Workbook, sheet: Sheet): boolean {
  const refersHere = (formula: string): boolean => {
    const flat = formula.replaceAll("''", "'");
    return flat.includes(`${sheet.name}!`) || flat.includes(`${sheet.name}'!`);
  };
  const validations = workbook.sheets
    .filter((other) => other.name !== sheet.name)
    .flatMap((other) => other.validations);
  if (validations.some((validation) => refersHere(validation.source))) return true;
  const used = workbook.names.filter((name) => refersHere(name.formula)).map((name) => name.name.toLowerCase());
  return validations.some((validation) => used.some((name) => validation.source.toLowerCase().includes(name)));
}
