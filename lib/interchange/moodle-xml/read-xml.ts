/**
 * XML as a tree, read by fast-xml-parser without its entities: a document type, which is where entities
 * are declared, is refused, and only the five signs of XML and characters by number are decoded.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { err, ok, type Result } from '../../core/result';

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  /** Of the element itself, without that of its children. */
  text: string;
}

/** Deeper than any file of questions. */
const MAX_DEPTH = 50;

const CDATA = '#cdata';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  htmlEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  cdataPropName: CDATA,
  maxNestedTags: MAX_DEPTH,
});

/** The root element. The error is a sentence. */
export function readXml(source: string): Result<XmlElement, string> {
  if (declaresType(source)) {
    return err(
      'The file has a <!DOCTYPE> or <!ENTITY>, which may hide a text that grows without end. Remove it, and try again.',
    );
  }
  const checked = XMLValidator.validate(source, { allowBooleanAttributes: false });
  if (checked !== true) {
    const { line, msg } = checked.err;
    return err(`The XML is broken in line ${line}: ${msg.replace(/\.$/, '')}.`);
  }
  try {
    const roots = readNodes(parser.parse(source) as unknown);
    const root = roots.find(({ name }) => !name.startsWith('?'));
    return root ? ok(root) : err('The file holds no XML element. Expected <quiz>.');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return err(`The XML cannot be read: ${error.message.replace(/\.$/, '')}.`);
  }
}

/** Comments and character data may hold such a text without declaring anything. */
function declaresType(source: string): boolean {
  for (let at = source.indexOf('<!'); at >= 0; at = source.indexOf('<!', at + 2)) {
    const end = endOfText(source, at);
    if (end === null) return true;
    if (end < 0) return false; // Never closed, which the validator reports.
    at = end;
  }
  return false;
}

function endOfText(source: string, at: number): number | null {
  if (source.startsWith('<![CDATA[', at)) return source.indexOf(']]>', at);
  if (source.startsWith('<!--', at)) return source.indexOf('-->', at);
  return null;
}

/** What the parser gives: `{ name: [nodes], ':@': attributes }` or `{ '#text': text }`. */
function readNodes(nodes: unknown): XmlElement[] {
  return listOf(nodes).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name === '#text' || name === CDATA) return [];
    const inner = node[name];
    const attributes = Object.entries(recordOf(node[':@'])).map(
      ([key, value]): [string, string] => [key, decode(String(value))],
    );
    return [
      {
        name,
        attributes: Object.fromEntries(attributes),
        children: readNodes(inner),
        text: listOf(inner).map(readText).join(''),
      },
    ];
  });
}

function readText(node: Record<string, unknown>): string {
  if ('#text' in node) return decode(String(node['#text']));
  return listOf(node[CDATA])
    .map((inner) => String(inner['#text'] ?? ''))
    .join('');
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** An entity of any other name stays as it is written. */
function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return SIGNS[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '0', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
