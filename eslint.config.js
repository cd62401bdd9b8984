import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules that need types: of TypeScript files only, since types of `.astro` files are `astro check`'s to see. */
const typed = { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: true } } };

export default defineConfig(
  { ignores: ['dist', '.astro', 'node_modules', 'test-results', 'playwright-report', 'coverage'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...tseslint.configs.strictTypeCheckedOnly.map((config) => ({ ...config, ...typed })),
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // `.astro` files and what Node's `require` gives have no types here: `astro check` sees the one, an annotation says the other.
    files: [
      'src/layouts/guide-components.ts',
      'src/integrations/{checked-guides,guide-modules,notices-loader}.ts',
    ],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      // Spreading a text gives its code points, which is what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A number, a boolean and a text in brackets of a sentence say what they mean by themselves.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    // A tool's values are made as it runs.
    ignores: ['src/strings/**', 'src/tools/**', 'src/content.config.ts'],
    rules: {
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'variable',
          modifiers: ['const', 'global'],
          types: ['number', 'boolean', 'string'],
          format: ['UPPER_CASE'],
        },
        {
          selector: 'variable',
          modifiers: ['const', 'global'],
          types: ['array', 'function'],
          format: ['camelCase', 'PascalCase'],
        },
      ],
    },
  },
  {
    // What vitest's matchers give is `any` by its own types, and spies are handed on unbound.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'Import it from tests/properties.ts, which says which cases come.' },
      ],
    },
  },
  { files: ['tests/properties.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/tools/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
);
