import { parseArgs } from "node:util";

export interface StartOptions {
  readonly open: boolean;
  /** Undefined when the person named none: then another is taken if the usual one is busy. */
  readonly port: number | undefined;
  readonly language: "en" | "zh" | undefined;
}

/**
 * What follows `npm start --`.
 *
 * @throws Error with a sentence for the person
 */
export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { "no-open": { type: "boolean" }, port: { type: "string" }, lang: { type: "string" } },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(/^\d+$/.test(values.port ?? "") && port <= 65_535)) {
    throw new Error(`--port wants a number from 0 to 65535, not ${values.port}.`);
  }
  const { lang } = values;
  if (lang !== undefined && lang !== "en" && lang !== "zh") throw new Error(`--lang wants en or zh, not ${lang}.`);
  return { open: values["no-open"] !== true, port, language: lang };
}
