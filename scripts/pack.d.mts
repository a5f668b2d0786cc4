export function installPacked(folder: string, manifest?: object): void;
