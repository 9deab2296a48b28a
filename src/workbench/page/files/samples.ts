import type { Language } from "../language";

/** A finished workbook beside the page, as the list written by the build names it. */
export interface Sample {
  readonly name: string;
  /** Where it is, from the page. */
  readonly file: string;
}

const folder = "samples/";

/** The sample workbooks in one language; none where the page was put up without them. */
export async function loadSamples(language: Language): Promise<readonly Sample[]> {
  try {
    const response = await fetch(`${folder}samples.json`);
    if (!response.ok) return [];
    const list = (await response.json()) as Readonly<Record<Language, readonly Sample[]>>;
    return list[language];
  } catch {
    return [];
  }
}

/** @throws Error when the file is not there */
export async function loadSample({ file }: Sample, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(folder + file, { signal });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return new Uint8Array(await response.arrayBuffer());
}
