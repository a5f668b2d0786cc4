import { existsSync } from "node:fs";

/** The folder of the package that this program belongs to: the nearest one above with a manifest, however the code is bundled. */
export function packageRoot(): URL {
  let folder = new URL("./", import.meta.url);
  while (!existsSync(new URL("package.json", folder)) && folder.pathname !== "/") folder = new URL("../", folder);
  return folder;
}
