import type { AddInCall, Expr } from "./expression";
import type { Signature, Signatures } from "./signatures";

type Named<S extends Signature, Presence> = {
  [Name in keyof S]: S[Name] extends Presence ? Name : never;
}[keyof S];

/** The arguments that a call must and may have. */
export type CallArguments<S extends Signature> = { readonly [Name in Named<S, "required">]: Expr } & {
  readonly [Name in Named<S, "optional">]?: Expr;
};

/** Also refuses surplus names that come in by spreading another call's arguments. */
type OnlyParametersOf<S extends Signature, Given> = { readonly [Name in Exclude<keyof Given, keyof S>]: never };

/**
 * The builder of calls for a catalogue: `const call = callBuilder<typeof signatures>()`.
 * A wrong id, a wrong argument name or a missing required argument does not compile.
 */
export function callBuilder<S extends Signatures>() {
  return <Id extends keyof S & string, Given extends CallArguments<S[Id]>>(
    id: Id,
    args: Given & OnlyParametersOf<S[Id], Given>,
  ): AddInCall & { readonly call: Id } => ({ call: id, args });
}
