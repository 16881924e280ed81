// What WeChat's elements can tell a screen reader; Taro's templates leave it out. The build and the
// running app number the attributes of an element alike, so both read this list. Each one costs about
// a kilobyte of base.wxml.
const ATTRIBUTES = {
  'aria-role': 'i.role',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': ''
}

const ELEMENTS = ['View', 'Text', 'Button', 'Image', 'Input']

module.exports = Object.fromEntries(ELEMENTS.map((name) => [name, ATTRIBUTES]))
