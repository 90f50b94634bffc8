import { fillIn } from './fill-in.ts';
import { quoted } from './quoted.ts';

/** What `finalize` made. */
export interface FinalFile {
  /** "-" for standard output. */
  readonly output: string;
  readonly original: string;
  readonly recordFile: string;
  /** Cells that go out. */
  readonly cells: number;
  readonly questions: number;
  /** Rows left as they came because nobody decided them. */
  readonly leftBlank: number;
  /** Who was told, how many answers, and how many lines that added to which file of the ledger; null when nobody was named. */
  readonly ledger: {
    readonly to: string;
    readonly told: number;
    readonly added: number;
    readonly file: string | null;
  } | null;
}

/** Where the file is, what is in it, and how to prove it. */
export function printFinalFile({
  output,
  original,
  recordFile,
  cells,
  questions,
  leftBlank,
  ledger,
}: FinalFile): string {
  const lines = [
    ...(output === '-' ? [] : [`Written: ${output}`]),
    fillIn('{cells} {cells|cell|cells} filled for {questions} {questions|question|questions}.', { cells, questions }),
    ...(leftBlank > 0
      ? [fillIn('{leftBlank} {leftBlank|row|rows} left blank: nobody decided {leftBlank|it|them}.', { leftBlank })]
      : []),
    ...(ledger === null
      ? []
      : [
          fillIn('{to} is told {told} {told|answer|answers}: ', { to: ledger.to, told: ledger.told }) +
            (ledger.file === null
              ? 'the ledger held them all.'
              : fillIn('{added} {added|line|lines} added to {file}', { added: ledger.added, file: ledger.file })),
        ]),
    ...(output === '-'
      ? []
      : [`Prove it:  vouch verify ${quoted(original)} ${quoted(output)} --record ${quoted(recordFile)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The line that closes a run which made no file. */
export function printNotFinal(problems: number, questions: number): string {
  return fillIn(
    'Nothing was written: {problems} {problems|cell or row|cells or rows} of {questions} {questions|question|questions} to settle first.',
    { problems, questions },
  );
}

/** The line that closes a run which could not read what a person did. */
export function printNotRead(problems: number): string {
  return fillIn('Nothing was written: {problems} {problems|thing|things} in the workbook to settle first.', {
    problems,
  });
}
