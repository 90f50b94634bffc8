import { type Language, type LanguageCode, UserError } from '../model/index.ts';

/** A language given by its code, which the catalogue must have. @throws UserError `badOption`. */
export function checkLanguage(
  code: string | undefined,
  languages: readonly Language[],
  option = '--language',
): LanguageCode | undefined {
  if (code === undefined || languages.some((language) => language.code === code)) return code;
  const expected = `one of: ${languages.map((language) => language.code).join(', ')}`;
  throw new UserError('badOption', {}, { option, found: code, expected });
}
