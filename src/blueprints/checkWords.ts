/** What the cells of a Checks block say. */
export const checkWords = {
  en: { ok: "OK", notOk: "CHECK" },
  zh: { ok: "正常", notOk: "检查" },
} as const;
