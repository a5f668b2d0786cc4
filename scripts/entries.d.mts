export const root: string;
export const innerRooms: string[];
export const allDoors: Record<string, string>;
export const activeDoors: Record<string, string>;
export const activePrograms: Record<string, string>;
export function distName(door: string): string;
export function exportMap(): Record<string, unknown>;
export function typesVersions(): Record<string, Record<string, string[]>>;
