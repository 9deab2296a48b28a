import type { Signatures } from "./signatures";

/** As much of a function's definition as its signature is made of. */
interface Described {
  readonly id: string;
  readonly parameters: Readonly<Record<string, { readonly optional: boolean }>>;
}

/** The signatures of a tuple of definitions as a type, for `callBuilder`. A parameter is optional if its type says so. */
export type SignaturesOf<Definitions extends readonly Described[]> = {
  readonly [One in Definitions[number] as One["id"]]: {
    readonly [Name in keyof One["parameters"]]: One["parameters"][Name] extends { readonly optional: true }
      ? "optional"
      : "required";
  };
};

export function signaturesOf<const Definitions extends readonly Described[]>(
  definitions: Definitions,
): SignaturesOf<Definitions> & Signatures {
  const signatures = definitions.map(({ id, parameters }) => {
    const signature = Object.entries(parameters).map(
      ([name, { optional }]) => [name, optional ? "optional" : "required"] as const,
    );
    return [id, Object.fromEntries(signature)] as const;
  });
  // What fromEntries cannot know: which id goes with which parameters.
  return Object.fromEntries(signatures) as SignaturesOf<Definitions> & Signatures;
}
