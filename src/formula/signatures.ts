/** The parameters of one function in the order of its arguments. */
export type Signature = Readonly<Record<string, "required" | "optional">>;

/** Function id → parameters: all that formulas need to know of the add-in's functions. */
export type Signatures = Readonly<Record<string, Signature>>;
