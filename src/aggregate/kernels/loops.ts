import { sumsBinary } from "./sums-binary.js";

interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
}

let compiled: { readonly module: object | null } | undefined;

/** The compiled inner loops; null where the surroundings do not allow them (a page's security policy, an old engine). */
export function loopsModule(): object | null {
  compiled ??= { module: compile((globalThis as unknown as { WebAssembly?: Engine }).WebAssembly) };
  return compiled.module;
}

function compile(engine: Engine | undefined): object | null {
  if (engine === undefined) return null;
  try {
    return new engine.Module(Uint8Array.from(atob(sumsBinary), (letter) => letter.charCodeAt(0)));
  } catch {
    return null;
  }
}
