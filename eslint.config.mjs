import next from '@next/eslint-plugin-next';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const MAX_LINES = 300;

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.cache/',
      'out/',
      'public/',
      'node_modules/',
      'next-env.d.ts',
      'test-results/',
      'playwright-report/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      'max-lines': ['error', { max: MAX_LINES, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message:
            'Randomness comes in as a seed (lib/core/random.ts), so that a run can be repeated.',
        },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, '@next/next': next },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
    },
  },
  {
    files: ['{app,components}/**/*.tsx'],
    ignores: ['components/ui/page-link.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'next/link',
          message:
            'It fetches each page that a link in view leads to: use components/ui/page-link.tsx.',
        },
      ],
    },
  },
  { files: ['{app,components}/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  {
    files: ['{app,components}/**/*.tsx'],
    rules: {
      // What scrolls must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['pre'], roles: ['region'] }],
    },
  },
  {
    files: ['{app,components}/**/*.tsx'],
    rules: {
      // A region that scrolls has to be reachable by the keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'] }],
    },
  },
  {
    files: ['lib/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'localStorage',
          'indexedDB',
          'performance',
          'fetch',
          'crypto',
          'setTimeout',
          'setInterval',
        ].map((name) => ({
          name,
          message: 'The core is pure: time, randomness and the browser come in as arguments.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The core has no clock: pass the time in.',
        },
      ],
    },
  },
  { files: ['scripts/**', 'e2e/**', '*.mjs', '*.config.ts'], rules: { 'no-console': 'off' } },
);
