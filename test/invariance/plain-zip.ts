import { buildZip } from '../ooxml/build-zip.ts';
import { listEntries, textOf } from './list-entries.ts';

/** The same parts in the plainest zip, XML as UTF-8: SheetJS reads neither zip64 nor UTF-16. */
export function plainZip(file: Uint8Array): Buffer {
  const { entries } = listEntries(Buffer.from(file));
  return buildZip(
    entries.map(({ name, content }) => {
      const isWide = content[0] === 0xff || content[0] === 0xfe;
      const data = isWide
        ? textOf(content)
            .replace(/^\ufeff/, '')
            .replace(/encoding=(["'])UTF-16\1/i, 'encoding="UTF-8"')
        : content;
      return { name, data };
    }),
  );
}
