/** Why the workbench cannot start; the message is the sentence for the person. */
export class StartProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "StartProblem";
  }
}
