/**
 * Who may import whom. Every arrow points at the core, and the core points at nothing. A folder may
 * import what its line lists and nothing else; type-only imports count too, because a type ties two
 * folders together as much as a function does.
 *
 * Run: npx depcruise --config .dependency-cruiser.cjs app components lib scripts
 */

/** Matches these packages, with or without their types. */
const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;

const TFJS = packages('@tensorflow/tfjs-(core|layers|backend-[a-z]+)');
const REACT = packages('react', 'react-dom');
/** Class names, icons and style sheets. */
const LOOKS = String.raw`(^|/)node_modules/((clsx|lucide-react)/|.*\.css$)`;
/** What training shares with the pages: the run, and the small things that a run is made of. */
const RUN = '^lib/core/(experiment/|random\\.ts$|result\\.ts$)';
const ANY_PACKAGE = '(^|/)node_modules/';

/** What tests are held against, and what only tests use. */
const FIXTURE = String.raw`(/fixtures/|\.fixture\.)`;
const TEST = String.raw`\.test\.tsx?$`;
const NO_TEST = String.raw`^(?!.*\.test\.tsx?$)`;

const FOLDERS = [
  {
    name: 'core-is-pure',
    comment:
      'The core knows neither React, the DOM, Node, tfjs nor a clock, so that grading, progress and targets run and are tested anywhere. What it needs comes in as an argument.',
    folder: '^lib/core/',
    may: [packages('zod', 'pure-rand', 'ts-fsrs')],
  },
  {
    name: 'interchange-reads-and-writes-core-types',
    comment:
      'Export and import are pure functions from and to the core: they can be tested without a browser and without a record.',
    folder: '^lib/interchange/',
    may: [
      '^lib/core/',
      packages('zod', 'fast-xml-parser', 'fflate', 'gift-pegjs', 'katex'),
      // Texts of questions go between the authors' Markdown and HTML.
      packages('unified', '(remark|rehype)-[a-z]+', 'hast', 'mdast'),
    ],
  },
  {
    name: 'storage-knows-only-the-database',
    comment:
      'What is kept when space is short is decided below the record and below training, so it imports neither.',
    folder: '^lib/storage/',
    may: ['^lib/core/', packages('zod', 'idb')],
  },
  {
    name: 'content-runs-at-build-time',
    comment:
      'Content is compiled on the server, before there is a page: components, the record and training do not exist there. It hands compiled texts and typed data to app.',
    folder: '^lib/content/',
    // The versions of the compilers are part of what a compiled text is cached under.
    may: ['^lib/core/', '^package\\.json$', ANY_PACKAGE],
    node: true,
    never: [
      packages('react-dom', 'zustand', 'idb', '@tensorflow/[^/]+', 'next', 'uplot', 'lucide-react'),
    ],
  },
  {
    name: 'record-knows-no-pages',
    comment:
      'The learning record serves any page, so it knows none of them. Its files for export are written and read by lib/interchange. React is for its hook file alone; the rest runs in a test without a browser.',
    folder: '^lib/record/',
    may: ['^lib/core/', '^lib/interchange/', '^lib/storage/', packages('zustand', 'idb', 'zod')],
    pathNot: ['^lib/record/use-record\\.ts$'],
  },
  {
    name: 'record-hooks-know-react',
    comment:
      'The hook file ties the record to React and does nothing else, so it imports nothing beyond the two.',
    folder: '^lib/record/use-record\\.ts$',
    may: ['^lib/core/', '^lib/record/', REACT, packages('zustand')],
  },
  {
    name: 'training-client-is-light',
    comment:
      'The page side of training only owns the worker and speaks its messages. With tfjs here the page would load it; with React or the record here training could not run without them.',
    folder: '^lib/training/[^/]+$',
    may: [RUN, packages('zod')],
  },
  {
    name: 'worker-knows-only-training',
    comment:
      'The worker has no page: it trains from a configuration and answers with figures. It is the only importer of tfjs, so that no page ever loads it.',
    folder: '^lib/training/worker/',
    // Checkpoints go to disk without the page, which may be frozen; the images' cache is given up first.
    may: [RUN, '^lib/storage/', '^lib/training/messages\\.ts$', TFJS, packages('zod')],
  },
  {
    name: 'ui-knows-only-looks',
    comment:
      'Primitives have props only. One that knows the core or another component cannot be used everywhere.',
    folder: '^components/ui/',
    may: [REACT, LOOKS, '(^|/)node_modules/next/link\\.'],
  },
  {
    name: 'components-show-what-they-are-given',
    comment:
      'Components get compiled content from app as props and reach the record through its hooks only, so that what they show can come from elsewhere in a test. They never load tfjs, and training is for the experiment.',
    folder: '^components/',
    pathNot: ['^components/(ui|experiment)/'],
    may: [
      '^components/',
      '^lib/core/',
      '^lib/interchange/',
      '^lib/record/use-record\\.ts$',
      REACT,
      LOOKS,
      packages('next', 'minisearch'),
    ],
  },
  {
    name: 'experiment-starts-training',
    comment:
      'The experiment may do what other components may, draw curves, and own the training client; it hands others a way to start a run by context.',
    folder: '^components/experiment/',
    may: [
      '^components/',
      '^lib/core/',
      '^lib/interchange/',
      '^lib/record/use-record\\.ts$',
      '^lib/training/[^/]+$',
      // Interrupted runs are offered and discarded here.
      '^lib/storage/',
      REACT,
      LOOKS,
      packages('next', 'uplot'),
    ],
  },
  {
    name: 'app-only-routes',
    comment:
      'A route gets compiled content and chooses a component. State, training and storage belong to the components and libraries behind it.',
    folder: '^app/',
    may: ['^components/', '^lib/content/', '^lib/core/', ANY_PACKAGE],
    never: [packages('zustand', 'idb', '@tensorflow/[^/]+', 'mdx-bundler', 'uplot')],
  },
];

/** A test may use any tool, but inside the project it imports no more than the code beside it. */
function rulesOf({ name, comment, folder, pathNot = [], may, never = [], node = false }) {
  const severity = 'error';
  const allowed = [folder, ...may];
  const code = { path: folder, pathNot: [TEST, FIXTURE, ...pathNot] };
  return [
    {
      name,
      comment,
      severity,
      from: code,
      to: { pathNot: allowed, dependencyTypesNot: node ? ['core'] : [] },
    },
    {
      name: `${name}-in-tests`,
      comment: `A test imports what it tests and test tools. ${comment}`,
      severity,
      from: { path: folder, pathNot: [NO_TEST, ...pathNot] },
      to: { path: '^(app|components|lib|scripts|e2e)/', pathNot: [FIXTURE, ...allowed] },
    },
    ...never.map((path) => ({ name, comment, severity, from: code, to: { path } })),
  ];
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...FOLDERS.flatMap(rulesOf),
    {
      name: 'every-folder-has-a-rule',
      comment: 'A new folder of lib says here what it may import before it imports anything.',
      severity: 'error',
      from: {
        path: '^lib/',
        pathNot: [FIXTURE, ...FOLDERS.map(({ folder }) => folder)],
      },
      to: {},
    },
    {
      name: 'fixtures-only-in-tests',
      comment: 'What tests are held against is not shipped, and is free to read files of Node.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: [TEST, FIXTURE] },
      to: { path: FIXTURE, pathNot: ANY_PACKAGE },
    },
    {
      name: 'mdx-bundler-only-in-content',
      comment:
        'The compiler of content is wrapped in one place, so that it can be replaced, and never reaches a page.',
      severity: 'error',
      from: { pathNot: '^lib/content/' },
      to: { path: packages('mdx-bundler') },
    },
    {
      name: 'no-tfjs-umbrella',
      comment:
        'The package @tensorflow/tfjs brings every backend and the data and converter libraries: 367 kB of gzip where core, layers and the backends used are 167.',
      severity: 'error',
      from: {},
      to: { path: packages('@tensorflow/tfjs') },
    },
    {
      name: 'nothing-imports-app',
      comment: 'Routes are where imports end: what two routes share belongs in components or lib.',
      severity: 'error',
      from: { pathNot: '^app/' },
      to: { path: '^app/' },
    },
    {
      name: 'no-circular-dependencies',
      comment: 'Two files that need each other are one concept, or hide a third that both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable-imports',
      comment:
        'An import that cannot be resolved is a typing error or a package that is not installed.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'only-listed-packages',
      comment:
        'A package that package.json does not name is there by accident and goes when somebody else drops it.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
