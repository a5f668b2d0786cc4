import { EntrepotError } from "../../model/index.js";

/** Loads a package that this library does not bring along. Errors: `engine.not-installed`. */
export async function optionalPeer<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (!isMissing(cause, name)) throw new EntrepotError("engine.not-installed", `The package ${name} is there and cannot be loaded: ${String((cause as Error).message)}`, { found: name, expected: "a package that fits this machine", cause });
    throw new EntrepotError("engine.not-installed", `This engine needs the package ${name}: npm install ${name}`, { found: "not installed", expected: name, cause });
  }
}

const isMissing = (cause: unknown, name: string): boolean => /MODULE_NOT_FOUND$/.test(String((cause as { code?: unknown }).code)) && String((cause as Error).message).includes(name);
