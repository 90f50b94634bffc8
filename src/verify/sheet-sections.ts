import { refOf, type Section } from './compare-sections.ts';
import type { XmlElement } from './xml-tree.ts';

const byRef = (item: XmlElement) => refOf(item) ?? '';
const byName = (item: XmlElement) => `${item.attribute('name')} ${item.attribute('localSheetId') ?? ''}`;

/** The elements of a worksheet (CT_Worksheet, ECMA-376 part 1, 18.3.1.99) and of its x14 extensions, by what they are to a person. */
export const SHEET_SECTIONS: Readonly<Record<string, Section>> = {
  sheetViews: { feature: 'view', item: 'sheetView' },
  customSheetViews: { feature: 'view' },
  cols: { feature: 'column', item: 'col', keyOf: (col) => `${col.attribute('min')}:${col.attribute('max')}` },
  sheetCalcPr: { feature: 'calcSettings' },
  sheetProtection: { feature: 'protection' },
  protectedRanges: { feature: 'protection', item: 'protectedRange', keyOf: byName },
  autoFilter: { feature: 'autoFilter' },
  sortState: { feature: 'autoFilter' },
  mergeCells: { feature: 'merge', item: 'mergeCell', keyOf: byRef },
  conditionalFormatting: { feature: 'conditionalFormat', keyOf: byRef },
  conditionalFormattings: { feature: 'conditionalFormat', item: 'conditionalFormatting', keyOf: byRef },
  dataValidations: { feature: 'validation', item: 'dataValidation', keyOf: byRef },
  hyperlinks: { feature: 'hyperlink', item: 'hyperlink', keyOf: byRef },
  printOptions: { feature: 'printSetup' },
  pageMargins: { feature: 'printSetup' },
  pageSetup: { feature: 'printSetup' },
  headerFooter: { feature: 'printSetup' },
  rowBreaks: { feature: 'printSetup' },
  colBreaks: { feature: 'printSetup' },
  drawing: { feature: 'drawing' },
  legacyDrawing: { feature: 'drawing' },
  legacyDrawingHF: { feature: 'drawing' },
  drawingHF: { feature: 'drawing' },
  picture: { feature: 'drawing' },
  oleObjects: { feature: 'control' },
  controls: { feature: 'control' },
  AlternateContent: { feature: 'extension' },
  tableParts: { feature: 'tableObject' },
  sparklineGroups: { feature: 'sparkline', item: 'sparklineGroup' },
  slicerList: { feature: 'slicer' },
  timelineRefs: { feature: 'slicer' },
};

/** The elements of the workbook part (CT_Workbook, 18.2.27). */
export const WORKBOOK_SECTIONS: Readonly<Record<string, Section>> = {
  workbookProtection: { feature: 'protection' },
  fileSharing: { feature: 'protection' },
  bookViews: { feature: 'view' },
  customWorkbookViews: { feature: 'view' },
  externalReferences: { feature: 'externalLink' },
  definedNames: { feature: 'definedName', item: 'definedName', keyOf: byName },
  pivotCaches: { feature: 'pivot' },
  slicerCaches: { feature: 'slicer' },
  AlternateContent: { feature: 'extension' },
};

/** The elements of the styles part (CT_Stylesheet, 18.8.39): items by position, since cells name them by it. */
export const STYLE_SECTIONS: Readonly<Record<string, Section>> = Object.fromEntries(
  Object.entries({
    numFmts: 'numFmt',
    fonts: 'font',
    fills: 'fill',
    borders: 'border',
    cellStyleXfs: 'xf',
    cellXfs: 'xf',
    cellStyles: 'cellStyle',
    dxfs: 'dxf',
  }).map(([name, item]) => [name, { feature: 'style', item }]),
);

/** Parts that are lists of like things. */
export const LIST_SECTIONS: Readonly<Record<string, Section>> = {
  commentList: { feature: 'comment', item: 'comment', keyOf: byRef },
  authors: { feature: 'comment', item: 'author' },
  threadedComment: { feature: 'threadedComment', keyOf: (item) => item.attribute('id') ?? byRef(item) },
  person: { feature: 'person', keyOf: (item) => item.attribute('id') ?? '' },
  Relationship: { feature: 'relationship', keyOf: (item) => item.attribute('Id') ?? '' },
  Override: { feature: 'contentType', keyOf: (item) => item.attribute('PartName') ?? '' },
  Default: { feature: 'contentType', keyOf: (item) => item.attribute('Extension') ?? '' },
};
