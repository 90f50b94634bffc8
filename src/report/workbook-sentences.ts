/** What each refusal of a workbook or a cell says; codes come from the ooxml and workbook rooms. */
export const WORKBOOK_SENTENCES: Readonly<Record<string, string>> = {};
