/**
 * The package against the rules of QTI 3.0 (imsqti_asiv3p0_v1p0.xsd and imscp_v1p1) that its elements
 * come under, stated here: which attributes, and which children in which order.
 */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  childNamed,
  childrenNamed,
  readXml,
  type XmlElement,
} from '../../lib/interchange/moodle-xml/read-xml';
import { writeQtiPackage } from '../../lib/interchange/qti/write-qti-package';
import { PATTERNS, readBank } from './bank.fixture';

const packages = PATTERNS.map((name) => {
  const bank = readBank(null, name);
  const { bytes, losses } = writeQtiPackage(bank, 'A title & more');
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, parse(strFromU8(data))]),
  );
  const items = Object.entries(files).filter(([path]) => path.startsWith('items/'));
  return { name, bank, bytes, losses, files, items };
});
const items = packages.flatMap((one) => one.items);

function parse(xml: string): XmlElement {
  const root = readXml(xml);
  if (!root.ok) throw new Error(root.error);
  return root.value;
}

/** What the values of attributes have to be, whatever element they stand on. */
const VALUES: Readonly<Record<string, RegExp>> = {
  adaptive: /^(true|false)$/,
  'base-type': /^(boolean|float|identifier|integer|string)$/,
  cardinality: /^(single|multiple|ordered)$/,
  'case-sensitive': /^(true|false)$/,
  identifier: /^[A-Za-z_][\w.-]*$/,
  'max-choices': /^\d+$/,
  'outcome-identifier': /^[A-Za-z_][\w.-]*$/,
  'response-identifier': /^[A-Za-z_][\w.-]*$/,
  'show-hide': /^(show|hide)$/,
  shuffle: /^(true|false)$/,
  'time-dependent': /^(true|false)$/,
  tolerance: /^\d+(\.\d+)?(e-?\d+)?( \d+(\.\d+)?(e-?\d+)?)?$/i,
  'tolerance-mode': /^(exact|absolute|relative)$/,
};

interface Rule {
  attributes: readonly string[];
  optional?: readonly string[];
  /** Of the names of the children, each followed by a space. */
  children: RegExp;
}

const EXPRESSION = 'qti-(?:match|equal|string-match|and|or|variable|correct|base-value|multiple)';
const RULE = 'qti-(?:response-condition|set-outcome-value)';
const FLOW = '(?:p|pre|ul|ol|table|div|h4|math)';

const RULES: Readonly<Record<string, Rule>> = {
  'qti-assessment-item': {
    attributes: ['xmlns', 'identifier', 'title', 'adaptive', 'time-dependent'],
    optional: ['xmlns:xsi', 'xsi:schemaLocation', 'xml:lang'],
    children:
      /^(qti-response-declaration )*(qti-outcome-declaration )*(qti-item-body )?(qti-response-processing )?(qti-modal-feedback )*$/,
  },
  'qti-response-declaration': {
    attributes: ['identifier', 'cardinality', 'base-type'],
    children: /^(qti-correct-response )?$/,
  },
  'qti-correct-response': { attributes: [], children: /^(qti-value )+$/ },
  'qti-value': { attributes: [], children: /^$/ },
  'qti-outcome-declaration': {
    attributes: ['identifier', 'cardinality', 'base-type'],
    children: /^(qti-default-value )?$/,
  },
  'qti-default-value': { attributes: [], children: /^(qti-value )+$/ },
  'qti-item-body': {
    attributes: [],
    children: new RegExp(`^(?:(?:${FLOW}|qti-choice-interaction|qti-order-interaction) )+$`),
  },
  'qti-choice-interaction': {
    attributes: ['response-identifier', 'shuffle', 'max-choices'],
    children: /^(qti-prompt )?(qti-simple-choice )+$/,
  },
  'qti-order-interaction': {
    attributes: ['response-identifier', 'shuffle'],
    children: /^(qti-prompt )?(qti-simple-choice )+$/,
  },
  'qti-simple-choice': { attributes: ['identifier'], children: new RegExp(`^(?:${FLOW} )+$`) },
  'qti-text-entry-interaction': { attributes: ['response-identifier'], children: /^$/ },
  'qti-response-processing': {
    attributes: [],
    optional: ['template'],
    children: new RegExp(`^(?:${RULE} )*$`),
  },
  'qti-response-condition': {
    attributes: [],
    children: /^qti-response-if (qti-response-else-if )*(qti-response-else )?$/,
  },
  'qti-response-if': { attributes: [], children: new RegExp(`^${EXPRESSION} (?:${RULE} )+$`) },
  'qti-response-else': { attributes: [], children: new RegExp(`^(?:${RULE} )+$`) },
  'qti-set-outcome-value': {
    attributes: ['identifier'],
    children: new RegExp(`^${EXPRESSION} $`),
  },
  'qti-match': { attributes: [], children: new RegExp(`^(?:${EXPRESSION} ){2}$`) },
  'qti-equal': {
    attributes: ['tolerance-mode'],
    optional: ['tolerance'],
    children: new RegExp(`^(?:${EXPRESSION} ){2}$`),
  },
  'qti-string-match': {
    attributes: ['case-sensitive'],
    children: new RegExp(`^(?:${EXPRESSION} ){2}$`),
  },
  'qti-and': { attributes: [], children: new RegExp(`^(?:${EXPRESSION} )+$`) },
  'qti-or': { attributes: [], children: new RegExp(`^(?:${EXPRESSION} )+$`) },
  'qti-multiple': { attributes: [], children: new RegExp(`^(?:${EXPRESSION} )*$`) },
  'qti-variable': { attributes: ['identifier'], children: /^$/ },
  'qti-correct': { attributes: ['identifier'], children: /^$/ },
  'qti-base-value': { attributes: ['base-type'], children: /^$/ },
  'qti-modal-feedback': {
    attributes: ['outcome-identifier', 'identifier', 'show-hide'],
    children: /^qti-content-body $/,
  },
  'qti-content-body': { attributes: [], children: new RegExp(`^(?:${FLOW} )+$`) },
};

/** HTML that an item body may hold, with the attributes that it may have here. */
const HTML: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['p', 'pre', 'ul', 'em', 'strong', 'del', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'div']
      .concat(['h4', 'li', 'kbd', 'sub', 'sup', 'br', 'blockquote', 'hr'])
      .map((name) => [name, []]),
  ),
  code: ['class'],
  ol: ['start'],
  a: ['href', 'title'],
  abbr: ['title'],
};

function breaches(element: XmlElement): string[] {
  const { name, children } = element;
  if (name === 'math') return [];
  const attributes = Object.keys(element.attributes);
  const rule = RULES[name];
  const below = children.flatMap(breaches);
  if (rule === undefined) {
    const known = HTML[name];
    if (known === undefined) return [`unknown element ${name}`, ...below];
    const odd = attributes.filter((one) => !known.includes(one));
    return [...odd.map((one) => `${name} has ${one}`), ...below];
  }
  const names = children.map((child) => `${child.name} `).join('');
  const allowed = [...rule.attributes, ...(rule.optional ?? [])];
  return [
    ...rule.attributes
      .filter((one) => !attributes.includes(one))
      .map((one) => `${name}: no ${one}`),
    ...attributes.filter((one) => !allowed.includes(one)).map((one) => `${name} has ${one}`),
    ...attributes
      .filter((one) => VALUES[one]?.test(element.attributes[one]!) === false)
      .map((one) => `${name} has ${one}="${element.attributes[one]}"`),
    ...(rule.children.test(names) ? [] : [`${name} holds ${names}`]),
    ...below,
  ];
}

test.each(packages)(
  '$name: an item for every question but those about a run of the learner',
  ({ bank, losses, items }) => {
    const carried = bank.filter(({ kind }) => kind !== 'from-run');
    expect(items.map(([path]) => path)).toEqual(carried.map(({ id }) => `items/${id}.xml`));
    const lost = losses.filter(({ message }) => message.startsWith('not carried'));
    expect(lost.map(({ question }) => question)).toEqual(
      bank.filter(({ kind }) => kind === 'from-run').map(({ id }) => id),
    );
  },
);

test.each(items)('%s keeps the rules of its elements', (_, item) => {
  expect(breaches(item)).toEqual([]);
});

test('finds a breach of the rules', () => {
  const broken = parse(
    '<qti-item-body><qti-choice-interaction shuffle="maybe"><p class="x"/></qti-choice-interaction></qti-item-body>',
  );
  expect(breaches(broken)).toEqual([
    'qti-choice-interaction: no response-identifier',
    'qti-choice-interaction: no max-choices',
    'qti-choice-interaction has shuffle="maybe"',
    'qti-choice-interaction holds p ',
    'p has class',
  ]);
});

test.each(items)('%s refers only to what it declares', (_, item) => {
  const responses = childrenNamed(item, 'qti-response-declaration').map(identifierOf);
  const all = descendants(item);
  const fields = all.flatMap(({ attributes }) => attributes['response-identifier'] ?? []);
  expect(fields).toEqual(responses);
  const variables = all.filter(({ name }) => name === 'qti-variable').map(identifierOf);
  for (const name of variables) expect([...responses, 'FEEDBACK']).toContain(name);
  const choices = all.filter(({ name }) => name === 'qti-simple-choice').map(identifierOf);
  const shown = all
    .filter(({ name, attributes }) => isBase(name, attributes, 'identifier'))
    .map(({ text }) => text);
  const feedback = childrenNamed(item, 'qti-modal-feedback').map(identifierOf);
  expect(new Set(feedback).size).toBe(feedback.length);
  const isOrder = all.some(({ name }) => name === 'qti-order-interaction');
  expect([...(isOrder ? [] : choices), ...shown].sort()).toEqual([...feedback].sort());
  for (const identifier of [identifierOf(item), ...responses, ...choices, ...feedback]) {
    expect(identifier).toMatch(/^[A-Za-z_][\w.-]*$/);
  }
});

test.each(packages)('$name: a manifest with a resource for each item', ({ files, items }) => {
  const manifest = files['imsmanifest.xml']!;
  expect(manifest.name).toBe('manifest');
  expect(manifest.attributes.xmlns).toBe('http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1');
  expect(manifest.children.map(({ name }) => name)).toEqual([
    'metadata',
    'organizations',
    'resources',
  ]);
  const metadata = childNamed(manifest, 'metadata')!;
  expect(childNamed(metadata, 'schema')?.text).toBe('QTI Package');
  expect(childNamed(metadata, 'schemaversion')?.text).toBe('3.0.0');
  const resources = childrenNamed(childNamed(manifest, 'resources')!, 'resource');
  expect(resources.map(({ attributes }) => attributes.href)).toEqual(items.map(([path]) => path));
  for (const resource of resources) {
    expect(resource.attributes.type).toBe('imsqti_item_xmlv3p0');
    expect(childNamed(resource, 'file')?.attributes.href).toBe(resource.attributes.href);
  }
});

test('writes formulas as MathML and leaves no sign of TeX around them', () => {
  const all = packages.flatMap(({ files }) => Object.values(files)).flatMap(descendants);
  expect(all.filter(({ name }) => name === 'math').length).toBeGreaterThan(0);
  expect(all.filter(({ name }) => name === 'tenfold-math')).toEqual([]);
});

test.each(packages)('$name: the same bytes for the same questions', ({ bank, bytes }) => {
  expect(writeQtiPackage(bank, 'A title & more').bytes).toEqual(bytes);
});

function identifierOf({ attributes }: XmlElement): string {
  return attributes.identifier ?? '';
}

function isBase(name: string, attributes: XmlElement['attributes'], type: string): boolean {
  return name === 'qti-base-value' && attributes['base-type'] === type;
}

function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}
