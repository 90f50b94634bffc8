const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;
const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** A sheet's XML in another shape that means the same. */
export type Reshape = (xml: string) => string;

/** Every way to write a sheet that the suite knows. */
export const sheetShapes: Readonly<Record<string, Reshape>> = {
  'prefixed namespace': prefixed,
  'rows without r': withoutRowNumbers,
  'cells without r': withoutCellNames,
  'neither rows nor cells with r': (xml) => withoutRowNumbers(withoutCellNames(xml)),
  'reversed attribute order': (xml) => mapTags(xml, reverseAttributes),
  'single quotes': (xml) => mapTags(xml, singleQuotes),
  'CDATA in texts, values and formulas': inCdata,
  'comments and processing instructions between rows and cells': interspersed,
  'white space between elements and in tags': spaced,
  'no XML declaration': (xml) => xml.replace(/^<\?xml[\s\S]*?\?>\s*/, ''),
};

function mapTags(xml: string, change: (tag: string) => string): string {
  return xml.replace(TOKEN, (token) => (/^<[A-Za-z]/.test(token) ? change(token) : token));
}

function prefixed(xml: string): string {
  if (!xml.includes(` xmlns="${MAIN}"`)) return xml;
  return xml
    .replace(` xmlns="${MAIN}"`, ` xmlns:s="${MAIN}"`)
    .replace(TOKEN, (token) => (/^<\/?[A-Za-z][\w.-]*[\s/>]/.test(token) ? token.replace(/^<(\/?)/, '<$1s:') : token));
}

/** Rows that are passed over are written as empty ones, since a row without r follows the one before. */
function withoutRowNumbers(xml: string): string {
  let row = 0;
  return mapTags(xml, (tag) => {
    if (!isElement(tag, 'row')) return tag;
    const number = Number(/\sr\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? row + 1);
    const gap = `<${/^<([\w:]+)/.exec(tag)![1]}/>`.repeat(number - row - 1);
    row = number;
    return gap + tag.replace(/\sr\s*=\s*(?:"\d+"|'\d+')/, '');
  });
}

function withoutCellNames(xml: string): string {
  let column = 0;
  return mapTags(xml, (tag) => {
    if (isElement(tag, 'row')) column = 0;
    if (!isElement(tag, 'c')) return tag;
    const letters = /\sr\s*=\s*["']([A-Z]+)/.exec(tag)?.[1];
    const number =
      letters === undefined
        ? column + 1
        : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const gap = `<${/^<([\w:]+)/.exec(tag)![1]}/>`.repeat(number - column - 1);
    column = number;
    return gap + tag.replace(/\sr\s*=\s*(?:"\w+"|'\w+')/, '');
  });
}

function isElement(tag: string, name: string): boolean {
  return new RegExp(`^<(?:\\w+:)?${name}[\\s/>]`).test(tag);
}

function reverseAttributes(tag: string): string {
  const attributes = [...tag.matchAll(ATTRIBUTE)].map(([whole]) => whole.trim());
  if (attributes.length < 2) return tag;
  const name = /^<[\w:.-]+/.exec(tag)![0];
  return `${name} ${attributes.reverse().join(' ')}${tag.endsWith('/>') ? '/>' : '>'}`;
}

function singleQuotes(tag: string): string {
  return tag.replace(ATTRIBUTE, (whole, name: string, value: string) =>
    value.startsWith('"') && !value.includes("'")
      ? ` ${name} = '${value.slice(1, -1).replaceAll('&quot;', '"')}'`
      : whole,
  );
}

function inCdata(xml: string): string {
  return xml.replace(/(<(?:\w+:)?[tvf](?:\s[^>]*)?>)([^<]+)(?=<\/)/g, (_, tag: string, text: string) => {
    const half = Math.ceil(text.length / 2);
    if (text.includes('&') || half === 0) return tag + text;
    return `${tag}<![CDATA[${text.slice(0, half)}]]><![CDATA[${text.slice(half)}]]>`;
  });
}

/** What stands in them looks like rows and cells, to catch a writer that searches for text. */
function interspersed(xml: string): string {
  const noise = '<!-- <row r="5"><c r="C5" t="s"><v>0</v></c></row> --><?note </row> <c r="C6"/> ?>';
  return xml.replace(TOKEN, (token) => (/^<\/?(?:\w+:)?(?:row|c|sheetData)[\s/>]/.test(token) ? around(token) : token));

  function around(tag: string): string {
    // Not before sheetData's start: what stands outside it is another matter.
    return /^<(?:\w+:)?sheetData/.test(tag) ? tag : noise + tag;
  }
}

function spaced(xml: string): string {
  return xml
    .replace(/(<(?:\w+:)?(?:row|c|mergeCell|dataValidation)\b(?:[^>"']|"[^"]*"|'[^']*')*?)(\s*\/?>)/g, '\n\t$1\r\n $2')
    .replace(/<\/((?:\w+:)?(?:row|c))>/g, '\n  </$1\n>');
}
