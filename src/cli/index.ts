// In:    the command line, files, the terminal.
// Out:   files, lines on stdout and stderr, an exit code.
// Never: decides what a question means or what an answer says.
export { run } from './run.ts';
