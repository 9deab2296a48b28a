/** Words written as people list them, separated by commas; line breaks are only for the reader of the code. */
export const listed = (words: string): readonly string[] => words.split(",").map((word) => word.trim());
