// The door `entrepot/rates`: the room with its readers. Other rooms and the front door do without them: readers carry parsers, which cost time at import.
export * from "./index.js";
export * from "./readers/index.js";
