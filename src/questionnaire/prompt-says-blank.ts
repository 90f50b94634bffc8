import { normalise } from '../text/index.ts';

/** True when a cell's input prompt tells the reader to leave it empty ("Leave blank", "Ne pas remplir", "No rellenar"). */
export function promptSaysBlank(prompt: string): boolean {
  const flat = normalise(prompt);
  return LEAVE.test(flat) && !FORBIDS_EMPTINESS.test(flat) && !DEPENDS.test(flat);
}

const LEAVE =
  /\b(?:leave (?:\S+ ){0,4}(?:blank|empty)|(?:must|should|to) (?:be left|stay|remain|be kept) (?:blank|empty)|do not (?:fill|answer|complete|enter|edit|write|respond)|not to be (?:filled|completed)|no (?:answer|response|entry) (?:is )?(?:required|needed|expected)|ne (?:pas|rien) (?:remplir|renseigner|completer|repondre|saisir|modifier|ecrire|inscrire)|laisser (?:\S+ ){0,4}(?:vide|vierge|blanc)|doit rester vide|aucune (?:reponse|saisie) (?:n'est )?(?:attendue|requise)|dejar (?:\S+ ){0,4}(?:en blanco|vacia|vacio)|no (?:rellenar|cumplimentar|completar|responder|modificar|escribir)|debe (?:quedar|permanecer) (?:en blanco|vacia|vacio))\b/;

/** "Do not leave blank" asks for the contrary. */
const FORBIDS_EMPTINESS =
  /\b(?:(?:do not|don't|never|must not|not be) (?:be )?(?:leave|left) (?:\S+ ){0,4}(?:blank|empty)|ne (?:pas|jamais) laisser (?:\S+ ){0,4}(?:vide|vierge|blanc)|no dejar|nunca dejar)\b/;

/** "Leave blank if not applicable" leaves the choice to the reader. */
const DEPENDS = /\b(?:if|unless|when|si|sauf|lorsque|salvo|cuando)\b/;
