import * as z from "zod/mini";

/** A language that the library reads: English, Vietnamese, Chinese (ISO 639-1). */
export const languages = ["en", "vi", "zh"] as const;
export type Language = (typeof languages)[number];
export const languageSchema = () => z.enum(languages);
