import type { CallArguments } from "../formula/callBuilder";
import type { Expr } from "../formula/expression";
import type { SignaturesOf } from "../formula/signaturesOf";
import type { BothLanguages } from "../functions/bothLanguages";
import type { definitions, FunctionId } from "../functions/catalogue";
import { Bindings } from "./bindings";
import { mayBeBlank, unlessBlank } from "./blank";

type FunctionSignatures = SignaturesOf<typeof definitions>;

/** The arguments of a call by name, checked against the function's definition; omitted ones are absent. */
export type TwinArguments<Id extends FunctionId> = CallArguments<FunctionSignatures[Id]>;

/** An ordinary Excel formula that gives the same answer as one of the add-in's functions. */
export interface Twin<Id extends FunctionId = FunctionId> {
  readonly id: Id;
  /** The arguments put in their places in the formula's tree; undefined where this call has no twin. */
  readonly formula: (given: TwinArguments<Id>) => Expr | undefined;
  /** Arguments that must be references to cells, because SUMIFS and its kin take nothing else. */
  readonly cellsOnly?: readonly (keyof FunctionSignatures[Id] & string)[];
  /** Where it answers differently, beside what holds for all twins (`everyTwinDiffers`); a sentence each. */
  readonly differs?: readonly BothLanguages[];
}

type More<Id extends FunctionId> = Pick<Twin<Id>, "cellsOnly" | "differs">;

/** A twin that names what it uses more than once. */
export const defineTwin = <Id extends FunctionId>(
  id: Id,
  formula: (given: TwinArguments<Id>, local: Bindings, unbound: TwinArguments<Id>) => Expr | undefined,
  more: More<Id> = {},
): Twin<Id> => ({
  id,
  formula: (given) => {
    const local = new Bindings(given);
    const bound = Object.entries<Expr>(given as Readonly<Record<string, Expr>>).map(
      ([name, argument]) => [name, local.bind(name, argument)] as const,
    );
    // The names are those of the arguments, which fromEntries cannot know.
    const answer = formula(Object.fromEntries(bound) as unknown as TwinArguments<Id>, local, given);
    return answer === undefined ? undefined : local.in(answer);
  },
  ...more,
});

/** A twin that answers each element of a range, and an empty text where one of the needed arguments is blank. */
export const defineElementwiseTwin = <Id extends FunctionId>(
  id: Id,
  needed: readonly (keyof FunctionSignatures[Id] & string)[],
  formula: (given: TwinArguments<Id>, local: Bindings) => Expr,
  more: More<Id> = {},
): Twin<Id> =>
  defineTwin(
    id,
    (given, local, unbound) => {
      const [byName, asGiven] = [given, unbound] as readonly Readonly<Record<string, Expr>>[];
      // Asked of what was given: a variable does not show that it is the result of a calculation, and never blank.
      const blankable = needed.filter((name) => mayBeBlank(asGiven![name]!)).map((name) => byName![name]!);
      return unlessBlank(blankable, formula(given, local));
    },
    more,
  );
