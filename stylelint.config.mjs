// Colours have names, and the names are in src/tokens.scss.
const COLOUR_FUNCTIONS = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch']

export default {
  extends: ['stylelint-config-standard-scss'],
  rules: {
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': COLOUR_FUNCTIONS,
    // Page styles in weapp and H5 know `page`; Taro's components are elements of their own.
    'selector-type-no-unknown': [true, { ignoreTypes: ['page', /^taro-/] }],
    'no-descending-specificity': null,
    // NutUI's variables are its own names.
    'custom-property-pattern': null,
    'selector-class-pattern': null,
    // Older WebViews do not know the newer notations.
    'media-feature-range-notation': 'prefix',
    'color-function-notation': null,
    'alpha-value-notation': null
  },
  overrides: [
    {
      files: ['src/tokens.scss'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null }
    }
  ]
}
