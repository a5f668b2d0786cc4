import { spawnSync } from "node:child_process";

/** What a program prints in a folder, without colours. Errors: its command and all that it printed, where it does not end with 0. */
export function run(cwd: string, program: string, args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1", ...env } });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? ""}\n${stdout}\n${stderr}`);
  return stdout;
}
