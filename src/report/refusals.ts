import type { LanguageCode, Reason } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { argumentWords } from './words.ts';

/** Why a decision cannot stand as it is: [French, Spanish, English]. Told to somebody who is at work in a form. */
const REFUSALS: Readonly<Record<string, readonly [string, string, string]>> = {
  nothingProposed: [
    "Aucune réponse n'est proposée : écrivez-en une, ou laissez la ligne vide.",
    'No se propone ninguna respuesta: escriba una o deje la fila en blanco.',
    'No answer is proposed: write one, or leave the row blank.',
  ],
  emptyDecision: [
    'Donnez une réponse ou un commentaire, ou laissez la ligne vide.',
    'Dé una respuesta o un comentario, o deje la fila en blanco.',
    'Give an answer or a comment, or leave the row blank.',
  ],
  noWordForReply: [
    "La cellule n'a pas de mot pour « {reply} » : choisissez l'un des siens.",
    'La celda no tiene palabra para «{reply}»: elija una de las suyas.',
    'The cell has no word for "{reply}": choose one of its own.',
  ],
  answerNotInList: [
    'La liste de la cellule ne permet pas « {found} » ({expected}).',
    'La lista de la celda no permite «{found}» ({expected}).',
    'The cell’s list does not allow "{found}" ({expected}).',
  ],
  answerNoTick: [
    'Aucune des cases à cocher ne correspond à « {found} ».',
    'Ninguna casilla corresponde a «{found}».',
    'None of the boxes to tick is "{found}".',
  ],
  noAnswerCell: [
    'La ligne n’a pas de cellule pour une réponse : donnez seulement un commentaire.',
    'La fila no tiene celda para una respuesta: dé solo un comentario.',
    'The row has no cell for an answer: give a comment only.',
  ],
  internalText: [
    'Le contrôle {control} est interne : ses mots ne doivent pas sortir. Écrivez-en d’autres.',
    'El control {control} es interno: sus palabras no deben salir. Escriba otras.',
    'Control {control} is internal: its words must not go out. Write others.',
  ],
  ndaText: [
    'Le contrôle {control} est réservé aux clients sous accord de confidentialité (--nda).',
    'El control {control} está reservado a clientes con acuerdo de confidencialidad (--nda).',
    'Control {control} is for customers under a confidentiality agreement (--nda).',
  ],
  cell: [
    'La cellule {ref} ne peut pas être écrite ({why}).',
    'No se puede escribir en la celda {ref} ({why}).',
    'Cell {ref} cannot be written ({why}).',
  ],
};

const LANGUAGES: readonly LanguageCode[] = ['fr', 'es', 'en'];

/** Why what a person decided cannot stand, in plain words; whatever has no wording of its own is a cell that the workbook refuses. */
export function describeRefusal({ code, args }: Reason, language: LanguageCode): string {
  const own = REFUSALS[code];
  const at = LANGUAGES.includes(language) ? LANGUAGES.indexOf(language) : LANGUAGES.indexOf('en');
  if (own) return fillIn(own[at]!, argumentWords(code === 'noWordForReply' ? 'NO_WORD' : code, args, language));
  return fillIn(REFUSALS.cell![at]!, argumentWords('CELL_REFUSED', { ref: '', ...args, why: code }, language));
}
