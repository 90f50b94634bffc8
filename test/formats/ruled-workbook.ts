import * as XLSX from 'xlsx';
import { openArchive, spliceArchive } from '../../src/ooxml/index.ts';

const QUESTIONS = [
  'Les sauvegardes sont-elles chiffrées ?',
  'Êtes-vous certifié ISO 27001 ?',
  'Les accès sont-ils revus ?',
  'Les journaux sont-ils conservés ?',
  'Les mots de passe sont-ils hachés ?',
  'Le chiffrement des disques est-il en place ?',
  'Les restaurations sont-elles testées ?',
  'Les postes ont-ils un antivirus ?',
  'Élevez-vous des lamas ?',
];

const rule = (sqref: string, attributes: string, ...formulas: string[]) =>
  `<dataValidation${attributes} allowBlank="1" showErrorMessage="1" sqref="${sqref}">${formulas
    .map((formula, at) => `<formula${at + 1}>${formula}</formula${at + 1}>`)
    .join('')}</dataValidation>`;
const list = (sqref: string, formula: string, attributes = '') => rule(sqref, ` type="list"${attributes}`, formula);

/** What the cells of `ruledWorkbook` take; null where only a calculation tells. */
export const RULED: Readonly<Record<string, readonly string[] | null>> = {
  C2: ['Conforme', 'Non conforme'],
  C3: ['Conforme', 'Non conforme', 'Sans objet'],
  C4: ['Conforme', 'Non conforme', 'Sans objet'],
  C5: ['Vrai', 'Faux'],
  C6: ['Conforme', 'Non conforme'],
  C7: null,
  C8: ['Conforme', 'Non conforme', 'Sans objet'],
  C9: ['Conforme', 'Non conforme', 'Sans objet'],
  C10: ['Vrai', 'Faux'],
};
export const PROMPT = 'Un mot de la liste';

/**
 * An .xlsx whose answer cells have lists of every kind that the older formats know: inside the rule, on this sheet and
 * another, absolute and relative, by name, and by a formula. LibreOffice made fixtures/formats/lists.ods and .xls of it.
 */
export function ruledWorkbook(): Buffer {
  const header = ['N°', 'Question', 'Réponse', 'Commentaire', '', 'Vrai'];
  const rows = QUESTIONS.map((question, at) => [`1.${at + 1}`, question, '', '', '', ...(at ? [] : ['Faux'])]);
  const words = [['Conforme'], ['Non conforme'], ['Sans objet']];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header, ...rows]), 'Sécurité');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(words), 'Mes listes');
  book.Workbook = { Names: [{ Name: 'Reponses', Ref: "'Mes listes'!$A$1:$A$3" }] };
  const rules = [
    list('C2', '"Conforme,Non conforme"', ` showInputMessage="1" promptTitle="Aide" prompt="${PROMPT}"`),
    list('C3', "'Mes listes'!$A$1:$A$3"),
    list('C4 C8:C9', 'Reponses'),
    list('C5', '$F$1:$F$2'),
    list('C6', '"Conforme,Non conforme"'),
    list('C7', 'OFFSET($F$1,0,0,2)'),
    list('C10', 'F1:F2'),
    rule('D2', ' type="textLength" operator="lessThanOrEqual"', '5'),
    rule('D3', ' type="whole"', '1', '9'),
  ];
  const archive = openArchive(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  const part = 'xl/worksheets/sheet1.xml';
  const validations = `</sheetData><dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  const xml = archive
    .read(part)
    .toString()
    .replace('</sheetData>', () => validations);
  return spliceArchive(archive, { replaced: new Map([[part, Buffer.from(xml)]]) });
}
