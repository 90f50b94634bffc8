import type { LanguageCode } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { quoted } from './quoted.ts';

/** [French, Spanish, English]. */
const WORDS = {
  address: [
    'Revue : {url}\nOuvrez cette adresse dans votre navigateur ; elle ne sert qu’une fois. Chaque décision est enregistrée aussitôt ; Ctrl-C arrête.',
    'Revisión: {url}\nAbra esta dirección en su navegador; sirve una sola vez. Cada decisión se guarda al momento; Ctrl-C termina.',
    'Review: {url}\nOpen this address in your browser; it is good for one use. Every decision is saved at once; Ctrl-C stops.',
  ],
  state: [
    '{questions} {questions|question|questions} : {decided} {decided|décidée|décidées}, {ready} {ready|prête|prêtes}, {open} à décider, {settled} {settled|réglée|réglées} par le fichier.',
    '{questions} {questions|pregunta|preguntas}: {decided} {decided|decidida|decididas}, {ready} {ready|lista|listas}, {open} por decidir, {settled} {settled|resuelta|resueltas} por el archivo.',
    '{questions} {questions|question|questions}: {decided} decided, {ready} ready, {open} to decide, {settled} settled by the file itself.',
  ],
  goOn: ['Pour continuer : {command}', 'Para seguir: {command}', 'To go on:  {command}'],
  finalize: [
    'Fichier pour le client : {command}',
    'Archivo para el cliente: {command}',
    'The file for the customer:  {command}',
  ],
} as const;

const LANGUAGES: readonly LanguageCode[] = ['fr', 'es', 'en'];

/** Where the page is, and how to leave it. */
export function printReviewAddress(url: string, language: LanguageCode): string {
  return fillIn(wordsIn('address', language), { url });
}

/** How many rows are decided, ready and open, and what comes next. */
export function printReviewState(
  state: {
    readonly questions: number;
    readonly open: number;
    readonly ready: number;
    readonly decided: number;
    readonly settled: number;
  },
  { file, language }: { readonly file: string; readonly language: LanguageCode },
): string {
  const next =
    state.open > 0
      ? fillIn(wordsIn('goOn', language), { command: `vouch review ${quoted(file)}` })
      : fillIn(wordsIn('finalize', language), { command: `vouch finalize ${quoted(file)}` });
  return `${fillIn(wordsIn('state', language), { ...state })}\n${next}\n`;
}

function wordsIn(name: keyof typeof WORDS, language: LanguageCode): string {
  return WORDS[name][LANGUAGES.includes(language) ? LANGUAGES.indexOf(language) : LANGUAGES.indexOf('en')]!;
}
