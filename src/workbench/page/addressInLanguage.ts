import type { Language } from "./language";

/** This page's address in another language, everything else asked for unchanged. */
export function addressInLanguage(address: string, language: Language): string {
  const url = new URL(address);
  url.searchParams.set("lang", language);
  return url.href;
}
