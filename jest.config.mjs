// Five kinds of tests, each with what it needs and no more.
import { screens, server, unit, weapp, journeys } from './test/environment/projects.mjs'

export default {
  projects: [unit, server, screens, weapp, journeys],
  maxWorkers: 2,
  testTimeout: 20_000
}
