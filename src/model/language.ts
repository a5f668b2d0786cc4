import * as z from "zod/mini";

/** A language that the library reads: English, Vietnamese, Chinese (ISO 639-1). */
export const LanguageSchema = z.enum(["en", "vi", "zh"]);
export type Language = z.infer<typeof LanguageSchema>;
