// Styles and pictures say nothing in a test of behaviour.
export default ''
