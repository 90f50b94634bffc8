// In:    the command line, files, the terminal.
// Out:   files, lines on stdout and stderr, an exit code.
// Never: decides what a question means or what an answer says.
export { checkDay } from './day-option.ts';
export { readYamlFolder } from './files.ts';
export { checkLanguage } from './language-option.ts';
export { loadShippedCatalogue } from './load-knowledge.ts';
export { run } from './run.ts';
export { version } from './version.ts';
