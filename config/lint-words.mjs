// Where does what a person reads come from? From src/words, not from a literal in a screen or a rule.
const CHINESE = /[\p{Script=Han}\u3001-\u303F\uFF01-\uFF60]/u

/** ESLint's rule against Chinese text outside the message catalogue. */
export const wordsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'What a person reads comes from src/words, not from a literal here.' }
  },
  create(context) {
    const check = (node, text) => {
      if (CHINESE.test(text)) context.report({ node, messageId: 'literal' })
    }
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
      JSXText: (node) => check(node, node.value)
    }
  }
}
