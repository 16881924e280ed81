// What only the pages of one sub-package share stays in that sub-package: residents do not load the
// staff's screens. Taro's own switch for it (optimizeMainPackage) left modules out.
import type { IProjectConfig } from '@tarojs/taro/types/compile'

type Mini = NonNullable<IProjectConfig['mini']>
type Chain = Parameters<NonNullable<Mini['webpackChain']>>[0]
interface Built {
  readonly type: string
}
interface Chunk {
  readonly name?: string
}
interface Graphs {
  readonly chunkGraph: { getModuleChunksIterable(module: Built): Iterable<Chunk> }
}

const shared = new Set<string>()

/** Puts what several pages of one sub-package alone use into its `common`, styles excepted. */
export function splitSubPackages(chain: Chain): void {
  const split = chain.optimization.get('splitChunks') as { cacheGroups: object }
  chain.optimization.splitChunks({
    ...split,
    cacheGroups: {
      ...split.cacheGroups,
      subPackage: {
        test: (module: Built, { chunkGraph }: Graphs) =>
          module.type.startsWith('javascript') &&
          homeOf(Array.from(chunkGraph.getModuleChunksIterable(module))) !== null,
        name: (_: Built, chunks: readonly Chunk[]) => {
          const name = `${rootOf(chunks[0]?.name ?? '') ?? ''}/common`
          shared.add(name)
          return name
        },
        minChunks: 2,
        priority: 50
      }
    }
  })
}

/** The pages that have to load their sub-package's `common` first. */
export function addCommonToPages(
  pages: Map<string, string[]>,
  names: readonly string[] = []
): void {
  for (const page of names) {
    const common = `${rootOf(page) ?? ''}/common`
    if (shared.has(common)) pages.set(page, [common])
  }
}

/** `pages/staff` of `pages/staff/desk/index`, or of its config; null for a page of the main package. */
function rootOf(page: string): string | null {
  return /^(pages\/[^/]+)\/[^/]+\/index(?:\.config)?$/.exec(page)?.[1] ?? null
}

/** The sub-package to which all of several pages belong, else null. */
function homeOf(chunks: readonly Chunk[]): string | null {
  const [first, ...others] = new Set(chunks.map(({ name }) => rootOf(name ?? '')))
  return chunks.length > 1 && first && others.length === 0 ? first : null
}
