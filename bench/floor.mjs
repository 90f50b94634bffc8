// The least a program can do with a workbook: node floor.mjs copy|repack IN OUT
//   copy    copies every entry's bytes as they are
//   repack  inflates and deflates every entry ("unzip and zip")
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { crc32, readEntries, writeEntries } from './zip.mjs';

const [way, input, output] = process.argv.slice(2);
const entries = readEntries(readFileSync(input));
writeFileSync(output, writeEntries(way === 'copy' ? entries : entries.map(repack)));

function repack(entry) {
  const content = entry.method === 8 ? inflateRawSync(entry.data) : entry.data;
  return { ...entry, method: 8, crc: crc32(content), size: content.length, data: deflateRawSync(content) };
}
