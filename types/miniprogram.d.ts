// The parts of WeChat's test kit that test/weapp uses; its packages come without types.
declare module 'miniprogram-simulate'

declare module 'miniprogram-compiler' {
  /** The JavaScript text of a function body that returns `$gwx`: a template for each WXML path. */
  export function wxmlToJs(folder: string, options?: { maxBuffer?: number }): string
}

declare module 'miniprogram-exparser' {
  export const Event: {
    create(type: string, detail: unknown, options: object): object
    dispatchEvent(target: object, event: object): void
  }
}

declare module 'j-component' {
  export interface Root {
    instance: object
    attach(parent: Node): void
    detach(): void
  }
  export function register(definition: object): string
  export function create(id: string): Root | undefined
}
