// In:    the bytes of a workbook before and after, and the run record when there is one.
// Out:   every changed cell and every other difference, as plain values.
// Never: shares a line with the writer it checks (own zip, XML and sheet readers), changes or words anything.
export { verifyWorkbooks } from './verify-workbooks.ts';
