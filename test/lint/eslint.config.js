import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import hooks from 'eslint-plugin-react-hooks'
import typescript from 'typescript-eslint'

/** Functions whose last digits differ between browsers, and sources of chance. */
const UNEQUAL_MATHS =
  '/^(exp|expm1|log|log1p|log2|log10|tanh|sinh|cosh|asinh|acosh|atanh|pow|sin|cos|tan|asin|acos|atan|atan2|cbrt|hypot|random)$/'

export default defineConfig(
  {
    ignores: [
      'dist',
      '.prerender',
      '**/node_modules',
      'test/bench',
      'src/build/fonts',
      'src/engine/kernels/wasm/assembly',
      'src/engine/platform.d.ts',
      '**/*.mjs',
    ],
  },
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  hooks.configs.flat.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: `${import.meta.dirname}/../..`,
      },
    },
    rules: {
      // `interface … {}` and overloads read better in places where the rule prefers unions.
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Styles and formulas need CSS variables and measured text in templates.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Arrow handlers that call one function are the idiom of React events.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Stores and contracts are closures written as methods: none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Digits and letters are spread one by one; no text of the lesson has joined characters.
      '@typescript-eslint/no-misused-spread': 'off',
      'no-restricted-globals': ['error', 'alert', 'confirm', 'prompt'],
    },
  },
  {
    files: [
      'src/engine/**/*.ts',
      'src/training/**/*.ts',
      'src/commands/oracle/**/*.ts',
      'src/plot/contourPaths.ts',
    ],
    rules: {
      // Loops over typed arrays and checked tables stay inside their bounds.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'performance',
        'setTimeout',
        'setInterval',
        'crypto',
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: `MemberExpression[object.name='Math'][property.name=${UNEQUAL_MATHS}]`,
          message: 'Its bits differ between browsers: use src/engine/math.',
        },
        {
          selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
          message: 'Its bits differ between browsers: multiply.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Files of the oracle and pages under test are read as they come.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['**/*.js'], extends: [typescript.configs.disableTypeChecked] },
)
