// A journey walks many screens, and starts a host and its database first.
jest.setTimeout(240_000)
