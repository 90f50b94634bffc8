// Feature workbooks written by LibreOffice Calc, from flat OpenDocument files and a CSV made here.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerCells, choicesOf, questionRows } from './question-table.mjs';

const escapeXml = (value) =>
  String(value).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

export function calcWorkbooks() {
  const list = choicesOf('fr')
    .map((word) => `&quot;${word}&quot;`)
    .join(';');
  const validations = `<table:content-validations><table:content-validation table:name="v1" table:condition="of:cell-content-is-in-list(${list})" table:allow-empty-cell="true" table:base-cell-address="Questions.C5"><table:help-message table:title="Réponse" table:display="true"><text:p>Choisir</text:p></table:help-message></table:content-validation></table:content-validations>`;
  const sources = [
    { file: 'calc-csv', feature: 'a CSV opened and saved as .xlsx', language: 'en', extension: 'csv', text: csv('en') },
    {
      file: 'calc-plain',
      feature: 'a plain sheet with the styles Calc adds',
      language: 'es',
      extension: 'fods',
      text: flat(table('es')),
    },
    {
      file: 'calc-dropdown',
      feature: 'a drop-down with a help message',
      language: 'fr',
      extension: 'fods',
      text: flat(validations + table('fr', { answer: ' table:content-validation-name="v1"' })),
    },
    {
      file: 'calc-formulas',
      feature: 'formulas with results, errors and dates',
      language: 'en',
      extension: 'fods',
      text: flat(
        table('en', {
          after: (row) =>
            `<table:table-cell/><table:table-cell table:formula="of:=LEN([.C${row}])" office:value-type="float" office:value="0"/>`,
        }),
      ),
    },
    {
      file: 'calc-comments',
      feature: 'cell notes, hidden rows, merged title',
      language: 'es',
      extension: 'fods',
      text: flat(
        table('es', {
          title:
            '<table:table-row><table:table-cell table:number-columns-spanned="4" office:value-type="string"><office:annotation><text:p>nota</text:p></office:annotation><text:p>Cuestionario</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="3"/></table:table-row><table:table-row table:visibility="collapse"><table:table-cell office:value-type="string"><text:p>interno</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell/></table:table-row>',
        }),
      ),
    },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'vouch-calc-'));
  try {
    for (const { file, extension, text } of sources) writeFileSync(join(folder, `${file}.${extension}`), text);
    const inputs = sources.map(({ file, extension }) => join(folder, `${file}.${extension}`));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [
        profile,
        '--headless',
        '--infilter=Text - txt - csv (StarCalc):44,34,76,1',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        folder,
        inputs[0],
      ],
      { stdio: 'ignore' },
    );
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder, ...inputs.slice(1)],
      { stdio: 'ignore' },
    );
    return sources.map(({ file, feature, language, extension }) => ({
      file,
      feature,
      language,
      writer: 'LibreOffice',
      bytes: readFileSync(join(folder, `${file}.xlsx`)),
      answers: { sheet: extension === 'csv' ? file : 'Questions', refs: answerCells(language) },
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function csv(language) {
  const rows = [['Survey'], [], [], ...questionRows(language)];
  return rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
}

function table(language, { answer = '', after = () => '', title } = {}) {
  const cell = (value, attributes = '') =>
    value === ''
      ? `<table:table-cell${attributes}/>`
      : `<table:table-cell office:value-type="string"><text:p>${escapeXml(value)}</text:p></table:table-cell>`;
  const rows = questionRows(language).map(
    (values, at) =>
      `<table:table-row>${values.map((value, column) => cell(value, column === 2 && at > 0 ? answer : '')).join('')}${at === 0 ? '' : after(4 + at)}</table:table-row>`,
  );
  const head = title ?? '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>';
  return `<table:table table:name="Questions">${head}${rows.join('')}</table:table>`;
}

function flat(content) {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document>`;
}
