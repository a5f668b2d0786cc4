// `npm start -- ARGS`: installs and builds what is stale, then does the main job with the arguments.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./entries.mjs";
import { build, install } from "./prepare.mjs";

const given = process.cwd();
process.chdir(root);
install();
await build({ types: false });
process.chdir(process.env.INIT_CWD ?? given);
const { runMainJob } = await import(pathToFileURL(join(root, "dist", "cli", "main-job.js")).href);
process.exitCode = await runMainJob(process.argv.slice(2), process);
