import { listEntries } from '../invariance/list-entries.ts';
import { buildZip } from '../ooxml/build-zip.ts';

/** The package with the text of one part changed. */
export function rewritePart(file: Buffer, part: string, change: (text: string) => string): Buffer {
  return buildZip(
    listEntries(file).entries.map(({ name, content }) => {
      return { name, data: name === part ? change(content.toString('utf8')) : content };
    }),
  );
}
