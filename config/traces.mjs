// What gives a package of the server away in minified code? Words that no minifier removes;
// test/config proves that they are still there.

/** The words of each package that a mini-program may never carry. */
export const TRACES = {
  pg: /SCRAM-SERVER-FIRST-MESSAGE/,
  kysely: /kysely/i,
  fastify: /FST_ERR_/,
  pino: /pino\./,
  'prom-client': /prom-client|process_cpu_user_seconds_total/,
  'wx-server-sdk': /wx-server-sdk/,
  'a module of Node.js': /["'`]node:[a-z]/
}

/** The packages that left a trace in a text. */
export function tracesIn(text) {
  return Object.keys(TRACES).filter((name) => TRACES[name].test(text))
}
