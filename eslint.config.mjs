// What the linter keeps: strict types, the walls between rooms, a domain without a clock, words in one place.
import { join } from 'node:path'
import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { CLOCKS } from './config/lint-clock.mjs'
import { roomsRule } from './config/lint-rooms.mjs'
import { wordsRule } from './config/lint-words.mjs'

const root = import.meta.dirname
const suozi = { rules: { rooms: roomsRule, words: wordsRule } }

export default tseslint.config(
  { ignores: ['dist/', '.cache/', '.data/', 'node_modules/', 'coverage/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
      ],
      // A verb answers with a promise whether or not this one has to wait.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ]
    }
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { suozi },
    rules: {
      'suozi/rooms': ['error', { src: join(root, 'src') }],
      'no-console': 'error',
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }]
    }
  },
  {
    files: ['src/{pages,components,hooks,client,domain,contract,cloud}/**/*.{ts,tsx}'],
    rules: { 'suozi/words': 'error' }
  },
  {
    files: ['src/app.tsx', 'src/{pages,components,hooks}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs['recommended-latest'].rules
  },
  {
    files: ['src/{pages,components,hooks,client}/**/*.{ts,tsx}'],
    // What a hook hands out are closures: none of them knows a `this`.
    rules: { '@typescript-eslint/unbound-method': 'off' }
  },
  {
    files: ['src/words/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' }
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCKS] }
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // A promise is a sentence; its walk may be long. `expect(thing.method)` does not call it.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off'
    }
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node }
  },
  {
    files: ['babel.config.js', '**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node }
  },
  prettier
)
