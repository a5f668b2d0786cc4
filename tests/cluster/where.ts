/** What `npm run test:cluster` says of the cluster that it started. */
function said(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests by npm run test:cluster`);
  return value;
}

/** The coordinator's address. */
export const address = said("ENTREPOT_CLUSTER");
/** The folder that the catalog "hive" reads as local:///. */
export const lake = said("ENTREPOT_CLUSTER_LAKE");
/** The process group of the worker, which a test ends. */
export const worker = groupOf(said("ENTREPOT_CLUSTER_WORKER"));

function groupOf(text: string): number {
  const group = Number(text);
  // Group 0 would be this process's own, and 1 everyone's.
  if (Number.isInteger(group) && group > 1) return group;
  throw new Error(`${text} is no process group of a worker`);
}
