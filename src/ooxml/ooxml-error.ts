/** Everything this room refuses, by what was found. */
export type OoxmlErrorCode =
  | 'emptyFile'
  | 'passwordProtected'
  | 'legacyXls'
  | 'openDocument'
  | 'htmlFile'
  | 'xmlSpreadsheet'
  | 'pdfFile'
  | 'textFile'
  | 'notZip'
  | 'notSpreadsheet'
  | 'zipTruncated'
  | 'zipDamaged'
  | 'zipDuplicateName'
  | 'zipUnsafeName'
  | 'zipEncrypted'
  | 'zipMethod'
  | 'zipChecksum'
  | 'zipSize'
  | 'zipTooLarge'
  | 'partMissing'
  | 'encodingUnknown'
  | 'encodingBroken'
  | 'xmlMalformed'
  | 'xmlDoctype'
  | 'xmlTooDeep';

/** The file cannot be read, or not safely. `args.part` names the part where one is to blame. */
export class OoxmlError extends Error {
  readonly code: OoxmlErrorCode;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(code: OoxmlErrorCode, args: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'OoxmlError';
    this.code = code;
    this.args = args;
  }
}
