import { UserError } from '../model/index.ts';
import { OoxmlError } from '../ooxml/index.ts';

/** What `read` gives. @throws UserError for what is wrong with the file, whichever layer found it. */
export function refusingFile<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof OoxmlError) throw new UserError(error.code, {}, error.args);
    throw error;
  }
}
