// Which transition tables have a page in docs/?

/** Each page: its file, its title, the table's source and the name under which it is exported. */
export const statePages = [
  {
    file: 'docs/case-states.md',
    title: 'The states of a case',
    source: 'src/domain/case/status.ts',
    table: 'caseTransitions'
  },
  {
    file: 'docs/booking-states.md',
    title: 'The states of a booking',
    source: 'src/domain/booking/status.ts',
    table: 'bookingTransitions'
  },
  {
    file: 'docs/errand-states.md',
    title: 'The states of an errand',
    source: 'src/domain/errand/errand.ts',
    table: 'errandTransitions'
  },
  {
    file: 'docs/ticket-states.md',
    title: 'The states of a ticket',
    source: 'src/domain/hall/ticket.ts',
    table: 'ticketTransitions'
  }
]
