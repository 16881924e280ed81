// What WeChat's elements can tell a screen reader; Taro's templates leave it out. The build and the
// running app number the attributes of an element alike, so both read this list.
const ATTRIBUTES = {
  'aria-role': 'i.role',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-busy': '',
  'aria-modal': '',
  'aria-invalid': ''
}

const ELEMENTS = ['View', 'Text', 'Button', 'Image', 'Input', 'Textarea', 'ScrollView', 'Canvas']

module.exports = Object.fromEntries(ELEMENTS.map((name) => [name, ATTRIBUTES]))
