import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { privateParts } from "./privateParts";
import type { UniverRuntime } from "./univerRuntime";

/** A part of a formula as Univer has read it. */
interface Node {
  getToken(): string;
  getChildren(): readonly Node[];
}

/** The part of Univer's generator that is replaced here; it is private there. */
interface Generator {
  _detectForcedRecalculationNode(formula: object, node: Node | undefined): boolean;
}

/** Formulas that name one of these functions are due in every calculation, as those with Univer's own RAND are. */
export function calculateAlways(runtime: UniverRuntime, names: ReadonlySet<string>): void {
  const generator = privateParts<Generator>(runtime.injector.get(IFormulaDependencyGenerator), [
    "_detectForcedRecalculationNode",
  ]);
  const isVolatile = generator._detectForcedRecalculationNode.bind(generator);
  const mentions = (node: Node): boolean =>
    names.has(node.getToken().toUpperCase()) || node.getChildren().some(mentions);
  generator._detectForcedRecalculationNode = (formula, node) =>
    isVolatile(formula, node) || (node !== undefined && names.size > 0 && mentions(node));
}
