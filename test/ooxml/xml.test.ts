import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  decodePart,
  encodePart,
  escapeAttribute,
  escapeText,
  OoxmlError,
  tokenizeXml,
  unescapeXml,
  XmlCursor,
} from '../../src/ooxml/index.ts';

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof OoxmlError) return error.code;
    throw error;
  }
  return 'none';
}

const tagName = fc.stringMatching(/^([a-z]{1,3}:)?[a-z]{1,4}$/);
const space = fc.constantFrom('', ' ', '\n  ', '\t');
const attribute = fc
  .tuple(fc.stringMatching(/^[a-z]{1,4}$/), fc.stringMatching(/^[a-z<>'"/ ]{0,6}$/), space, space)
  .map(([name, value, before, around]) => {
    const quote = value.includes('"') ? "'" : '"';
    return ` ${before}${name}${around}=${around}${quote}${value.replaceAll(quote, '').replaceAll('<', '&lt;')}${quote}`;
  });
const leaf = fc.oneof(
  fc.constantFrom(
    'text &amp; more',
    '\r\n  ',
    '<!-- </row> <c> -->',
    '<![CDATA[</row><c r="A1"/>]]>',
    '<?pi > ?>',
    'é😀',
  ),
);
const element: fc.Memo<string> = fc.memo((depth) =>
  fc
    .tuple(
      tagName,
      fc.array(attribute, { maxLength: 3 }),
      space,
      depth > 1 ? fc.array(fc.oneof(leaf, element()), { maxLength: 4 }) : fc.array(leaf, { maxLength: 2 }),
    )
    .map(([name, attributes, gap, children]) => {
      const open = `<${name}${attributes.join('')}${gap}`;
      return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}${gap}>`;
    }),
);
const document = element(4).map((root) => `<?xml version="1.0"?>\n${root}\n`);

describe('laws of the tokenizer', () => {
  test('tokens joined are the source', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(
          tokenizeXml(text)
            .map((token) => token.source)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('any text either gives its tokens back whole or is refused with a code', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[<>/a!"'= \-[\]?&]{0,30}$/), (text) => {
        const code = codeOf(() =>
          expect(
            tokenizeXml(text)
              .map((token) => token.source)
              .join(''),
          ).toBe(text),
        );
        expect(['none', 'xmlMalformed', 'xmlDoctype']).toContain(code);
      }),
      { numRuns: 2000 },
    );
  });

  test('escaping is undone by reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unescapeXml(escapeText(text))).toBe(text);
        const cursor = new XmlCursor(`<a b="${escapeAttribute(text)}"/>`);
        cursor.next();
        expect(cursor.attribute('b')).toBe(text);
      }),
    );
  });

  test('edits change what they name and nothing else', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), fc.string(), (text, from, length, content) => {
        const offset = Math.min(from, text.length);
        const taken = Math.min(length, text.length - offset);
        const edited = applyEdits(text, [{ offset, length: taken, content }]);
        expect(edited).toBe(text.slice(0, offset) + content + text.slice(offset + taken));
      }),
    );
    expect(() =>
      applyEdits('abc', [
        { offset: 0, length: 2, content: '' },
        { offset: 1, length: 1, content: '' },
      ]),
    ).toThrow();
  });
});

describe('the cursor', () => {
  test('walks children and passes over what is deeper', () => {
    const cursor = new XmlCursor(
      '<r><a><x/></a><!-- <b/> --><p:b k=\'1>2\' l = "&quot;é&#x41;\n"/>text<c>d<e/>f</c></r>',
    );
    cursor.nextElement();
    const seen: string[] = [];
    while (cursor.nextChild(1)) seen.push(`${cursor.prefix}${cursor.name}`);
    expect(seen).toEqual(['a', 'p:b', 'c']);
  });

  test('reads attributes in any spelling and text with references, CDATA and line ends', () => {
    const cursor = new XmlCursor('<p:b k=\'1>2\' l = "&quot;é&#x41;\n"\n>a&lt;\r\n<![CDATA[<&]]><i>in</i></p:b>');
    cursor.next();
    expect([cursor.attribute('k'), cursor.attribute('l'), cursor.attribute('m')]).toEqual(['1>2', '"éA ', null]);
    expect(cursor.readText()).toBe('a<\n<&in');
  });

  test.each([
    ['an element left open', '<a><b></b>', 'xmlMalformed'],
    ['a wrong end tag', '<a></b>', 'xmlMalformed'],
    ['an end tag too many', '<a/></a>', 'xmlMalformed'],
    ['a second root', '<a/><b/>', 'xmlMalformed'],
    ['an attribute without quotes', '<a b=c/>', 'none'],
    ['a comment left open', '<a><!-- </a>', 'xmlMalformed'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'xmlDoctype'],
    ['elements nested too deep', '<a>'.repeat(300) + '</a>'.repeat(300), 'xmlTooDeep'],
  ])('%s', (_, text, code) => {
    expect(codeOf(() => tokenizeXml(text))).toBe(code);
  });

  test('an unknown reference or an attribute without quotes is refused when it is read', () => {
    expect(codeOf(() => unescapeXml('&nbsp;'))).toBe('xmlMalformed');
    const cursor = new XmlCursor('<a b=c/>');
    cursor.next();
    expect(codeOf(() => cursor.attribute('b'))).toBe('xmlMalformed');
  });
});

describe('encodings of parts', () => {
  const text = '<?xml version="1.0"?><a>é€😀</a>';
  const wide = Buffer.from(text, 'utf16le');
  const swapped = Buffer.from(wide).swap16();
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE with byte order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
    ['UTF-16BE with byte order mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
    ['UTF-16LE', wide],
    ['UTF-16BE', swapped],
    ['ASCII', Buffer.from('<a/>')],
  ])('%s is read and written back the same', (_, bytes) => {
    const part = decodePart(bytes, 'p');
    expect(['<a/>', text]).toContain(part.text);
    expect(encodePart(part).equals(bytes)).toBe(true);
  });

  test.each([
    ['another declared encoding', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a/>'), 'encodingUnknown'],
    ['a declaration that is not true', Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a/>'), 'encodingUnknown'],
    ['bytes that are no UTF-8', Buffer.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c]), 'encodingBroken'],
    ['half a UTF-16 character', Buffer.from([0xff, 0xfe, 0x3c]), 'encodingBroken'],
  ])('%s is refused', (_, bytes, code) => {
    expect(codeOf(() => decodePart(bytes, 'p'))).toBe(code);
  });
});
