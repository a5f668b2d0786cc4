// `npm run test:notebook`: runs the example notebook in Deno's real kernel; every cell must show what its metadata says (`shows`: words and media
// types). `--write` stores the outputs in the notebook.
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./entries.mjs";
import { installPacked } from "./pack.mjs";
import { build, install } from "./prepare.mjs";
import { pythonIn, run } from "./run.mjs";

const folder = join(root, ".cache", "notebook");
const runtimes = join(root, "tests", "package", "runtimes");
const deno = join(runtimes, "node_modules", ".bin", "deno");

/** A folder as a reader of the notebook has it: the notebook, and the packed package installed beside it. */
function notebookFolder() {
  const at = join(folder, "project");
  installPacked(at, { type: "module" });
  cpSync(join(root, "examples", "notebook", "trade.ipynb"), join(at, "trade.ipynb"));
  return at;
}

// The kernel sometimes says that it is idle before it sends a cell's result, so the client waits for one: every cell shows something.
const client = `
import queue
import nbformat
from nbclient import NotebookClient
from jupyter_client.utils import ensure_async

class Client(NotebookClient):
    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        await super()._async_poll_output_msg(parent_msg_id, cell, cell_index)
        while not cell.outputs:
            try:
                message = await ensure_async(self.kc.iopub_channel.get_msg(timeout=10))
            except queue.Empty:
                return
            if message["parent_header"].get("msg_id") == parent_msg_id:
                self.process_message(message, cell, cell_index)

notebook = nbformat.read("trade.ipynb", 4)
Client(notebook, kernel_name="deno", timeout=300, iopub_timeout=60).execute()
nbformat.write(notebook, "executed.ipynb")
`;

const codeCells = (file) => JSON.parse(readFileSync(file, "utf8")).cells.filter(({ cell_type }) => cell_type === "code");
/** All that a cell shows, its media types included. */
const shownBy = ({ outputs }) => outputs.map(({ data = {}, evalue = "" }) => Object.entries(data).map(([type, content]) => `${type}\n${[content].flat().join("")}`).join("\n") + evalue).join("\n");

process.chdir(root);
install();
install(runtimes);
await build({ types: true });
const project = notebookFolder();
// A home of its own: the kernel is installed for this run, not for the person who runs it.
const { XDG_DATA_HOME: _home, JUPYTER_DATA_DIR: _data, ...given } = process.env;
const env = { ...given, HOME: join(folder, "home"), DENO_DIR: join(folder, "deno"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
mkdirSync(env.HOME, { recursive: true });
run(deno, ["jupyter", "--install", "--force"], { env });
run(pythonIn(join(folder, "python"), ["nbclient==0.11.0"]), ["-c", client], { cwd: project, env });

if (process.argv.includes("--write")) cpSync(join(project, "executed.ipynb"), join(root, "examples", "notebook", "trade.ipynb"));
let failed = 0;
const cells = codeCells(join(project, "executed.ipynb"));
for (const [index, cell] of cells.entries()) {
  const shown = shownBy(cell);
  const missing = cell.metadata.shows.filter((words) => !shown.includes(words));
  if (missing.length === 0 && cell.metadata.shows.length > 0) continue;
  failed += 1;
  console.log(`Cell ${index + 1} lacks ${missing.join(", ")}; it shows ${shown}`);
}
console.log(`${cells.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
