// Where one of NutUI's components is in a form that jest can load. A file of its own, because jest
// hands its configuration to its workers as text.
module.exports = (name) => `@nutui/nutui-react-taro/dist/cjs/packages/${name.toLowerCase()}`
