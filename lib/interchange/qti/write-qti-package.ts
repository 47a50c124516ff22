/** Questions as a content package of QTI 3.0: a zip with imsmanifest.xml and an item for each question. */
import { strToU8, zipSync } from 'fflate';
import type { ExchangeQuestion, Loss } from '../questions/exchange-question';
import { FROM_RUN_LOSS, listTextLosses } from '../questions/list-losses';
import { escapeXml, tag } from '../questions/write-xml';
import { writeItem } from './write-item';

export interface WrittenQti {
  /** A zip file. */
  bytes: Uint8Array;
  losses: Loss[];
}

type Carried = Exclude<ExchangeQuestion, { kind: 'from-run' }>;

/** The same questions give the same bytes. */
export function writeQtiPackage(questions: readonly ExchangeQuestion[], title: string): WrittenQti {
  const carried = questions.filter((question): question is Carried => question.kind !== 'from-run');
  const files = [
    ['imsmanifest.xml', writeManifest(carried, title)],
    ...carried.map((question): [string, string] => [hrefOf(question), writeItem(question)]),
  ] as const;
  const entries = Object.fromEntries(files.map(([path, text]) => [path, strToU8(text)]));
  return {
    // Zip has no time before 1980, and a time of writing would make each package another one.
    bytes: zipSync(entries, { mtime: '1980-01-01T00:00:00Z' }),
    losses: questions.flatMap(listLosses),
  };
}

function listLosses(question: ExchangeQuestion): Loss[] {
  const { id, kind, hints, seconds } = question;
  if (kind === 'from-run') return [{ question: id, message: FROM_RUN_LOSS }];
  const messages = [
    ...(hints.length > 0 ? ['its hints are not carried: QTI 3.0 has no place for them.'] : []),
    ...(seconds === null ? [] : ['its time limit is not carried: in QTI 3.0 a test has one.']),
    'the names of its misconceptions are not carried.',
    ...(kind === 'blanks' ? ['spaces in blanks count, which Tenfold ignores.'] : []),
  ];
  return [...listTextLosses(question), ...messages.map((message) => ({ question: id, message }))];
}

function hrefOf({ id }: ExchangeQuestion): string {
  return `items/${id}.xml`;
}

const LOM = 'http://ltsc.ieee.org/xsd/LOM';
const PACKAGE = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';
/** LOM's own words. */
const DIFFICULTIES = { easy: 'easy', medium: 'medium', hard: 'difficult' } as const;

function writeManifest(questions: readonly Carried[], title: string): string {
  const manifest = tag('manifest', { xmlns: PACKAGE, identifier: 'tenfold-package' }, [
    tag('metadata', {}, [
      tag('schema', {}, ['QTI Package']),
      tag('schemaversion', {}, ['3.0.0']),
      tag('lom', { xmlns: LOM }, [tag('general', {}, [tag('title', {}, [langString(title)])])]),
    ]),
    '<organizations/>',
    tag('resources', {}, questions.map(writeResource)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${manifest}\n`;
}

function writeResource(question: Carried): string {
  const { id, objective, difficulty } = question;
  const lom = [
    tag('general', {}, [
      tag('title', {}, [langString(id)]),
      ...(objective === '' ? [] : [tag('keyword', {}, [langString(`objective:${objective}`)])]),
    ]),
    ...(difficulty === null
      ? []
      : [
          tag('educational', {}, [
            tag('difficulty', {}, [
              tag('source', {}, ['LOMv1.0']),
              tag('value', {}, [DIFFICULTIES[difficulty]]),
            ]),
          ]),
        ]),
  ];
  return tag(
    'resource',
    { identifier: `item-${id}`, type: 'imsqti_item_xmlv3p0', href: hrefOf(question) },
    [
      tag('metadata', {}, [tag('lom', { xmlns: LOM }, lom)]),
      tag('file', { href: hrefOf(question) }),
    ],
  );
}

function langString(text: string): string {
  return tag('string', { language: 'en' }, [escapeXml(text)]);
}
