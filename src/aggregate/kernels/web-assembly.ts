/** The part of WebAssembly that the kernels use; standard libraries without a browser do not declare it. */
export interface WebAssemblyEngine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: Record<string, Record<string, unknown>>) => { readonly exports: unknown };
}

/** The engine; undefined where there is none. */
export const webAssembly = (globalThis as unknown as { WebAssembly?: WebAssemblyEngine }).WebAssembly;
