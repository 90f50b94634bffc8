/** What is said about a questionnaire's layout; `{reason}`, `{role}` and `{because}` come as words. */
export const QUESTIONNAIRE_SENTENCES: Readonly<Record<string, string>> = {
  noQuestions:
    'No question was found in any sheet. Say where they are: --sheet NAME --question COLUMN --answer COLUMN [--header-row N].',
  noAnswerColumn:
    'Questions were found, but no column to answer in. Say --add-columns to add two right of the table, or name one with --answer COLUMN.',
  columnsAdded: 'No column to answer in: answers go into a new column {answer}, comments into {comment}.',
  columnsOccupied:
    'No column can be added at {column}: {why}. Name an empty column with --answer COLUMN, or make room in the sheet.',
  templateRecognised: 'The questionnaire is read as saved for this template (--sheet or --mapping to overrule).',
  templateDiffers: 'This mapping was saved for another template; it is used because --mapping names it.',
  mappingExists: 'Another mapping stands here already. Look at it, then say --force to replace it.',
  sheetLookedAt: 'Taken for {role}: {because}.',
  unknownSheet: 'There is no sheet "{sheet}". The workbook has: {sheets}.',
  unknownColumn: 'There is no column {column}; columns are A to XFD.',
  answersElsewhere:
    'Column {column} ("{caption}") is already full of keys; answers go into column {other}. If that is wrong, say --answer {column}.',
  reservedColumn: 'Column {column} ("{caption}") is reserved for the customer: nothing is written there.',
  severalAnswerColumns:
    'Two columns could take the answers; {column} is used, {other} ("{caption}") is left empty. If that is wrong, say --answer {other}.',
  severalLanguages: 'The questions stand in two languages; column {column} is answered, not {other} ("{caption}").',
  noHeaderRow:
    'The table has no header row: questions are taken from column {question}, answers go to column {answer}.',
  answersAlreadyThere:
    '{count} of {questions} questions {count|already holds an answer and is|already hold an answer and are} left alone (--overwrite to answer {count|it|them} too).',
  blockedRows: '{count} {count|row is|rows are} left alone, the first in row {row}: {reason}.',
  sheetNotAsked:
    'Its {questions} {questions|question is|questions are} left alone: {reason}. If that is wrong, say --sheet.',
};
