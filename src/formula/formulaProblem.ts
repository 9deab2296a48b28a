/** A formula that cannot be written or understood; the message says which piece of it and why. */
export class FormulaProblem extends Error {
  override readonly name = "FormulaProblem";
}
