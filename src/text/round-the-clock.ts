/**
 * "24/7", "24h/24 et 7j/7", "24x7x365", "24 horas al día": always, written as numbers. One notion, never a duration.
 * For normalised text; a date ("24/7/2024") is none.
 */
export const ROUND_THE_CLOCK: readonly RegExp[] = [
  /\b24\s*(?:h(?:eures|oras|ours|rs)?)?\s*(?:\/|x|sur|por)\s*(?:24|7)(?!\s*\/\s*(?:19|20)\d\d)(?:\s*h)?(?:\s*(?:,|;|\/|x|-|et|y|and)?\s*7\s*(?:j(?:ours)?|d(?:ays|ias)?)?\s*(?:\/|sur|x)\s*7)?(?:\s*[x/]\s*365)?(?![\p{L}\d])/gu,
  /\b24\s*(?:h|hours?|horas?)\s*(?:a|al|per|por)\s*(?:day|dia)(?![\p{L}\d])(?:\s*(?:,|y|and|et)?\s*(?:los\s*)?7\s*(?:days?|dias?)\s*(?:a|per|de|por)\s*(?:la\s*)?(?:week|semana)(?![\p{L}\d]))?/gu,
  /\b7\s*(?:j(?:ours)?|d(?:ays|ias)?)?\s*(?:\/|sur)\s*7(?!\s*\/\s*(?:19|20)\d\d)(?![\p{L}\d])/gu,
];
