import type { SpawnSyncOptions, SpawnSyncReturns } from "node:child_process";

export function isInstalled(folder: string): boolean;
export function install(folder?: string): void;
export function npm(args: string[], options?: SpawnSyncOptions): SpawnSyncReturns<string>;
export function build(kinds: { types: boolean }): Promise<void>;
