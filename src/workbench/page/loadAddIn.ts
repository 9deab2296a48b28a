import type { FunctionMetadata } from "../functionHost/functionMetadata";
import type { Language } from "./language";
import { ManifestProblem, readManifest, type AddIn } from "./manifest";
import { StartProblem } from "./startProblem";
import type { Texts } from "./pageTexts";

export interface LoadedAddIn {
  readonly addIn: AddIn;
  readonly metadata: FunctionMetadata;
}

/**
 * Loads what Excel, too, reads before it starts an add-in: the manifest and the list of functions.
 *
 * @param folder  where the add-in is served
 * @throws StartProblem
 */
export async function loadAddIn(folder: string, language: Language, texts: Texts): Promise<LoadedAddIn> {
  const manifest = new URL("manifest.xml", folder).href;
  const xml = await load(manifest, (response) => response.text());
  if (xml === undefined) throw new StartProblem(texts.problem.manifestMissing(manifest));
  const addIn = read(xml, language, folder, texts);
  const metadata = await load(addIn.metadata, (response) => response.json() as Promise<FunctionMetadata>);
  if (!metadata) throw new StartProblem(texts.problem.metadataMissing(addIn.metadata));
  return { addIn, metadata };
}

function read(xml: string, language: Language, folder: string, texts: Texts): AddIn {
  try {
    return readManifest(xml, language, folder);
  } catch (error) {
    if (error instanceof ManifestProblem) throw new StartProblem(texts.problem.manifestWrong(error.message));
    throw error;
  }
}

/** Undefined when there is nothing at the address, or not what was expected. */
async function load<T>(address: string, read: (response: Response) => Promise<T>): Promise<T | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await read(response) : undefined;
  } catch {
    return undefined;
  }
}
