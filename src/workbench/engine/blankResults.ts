import { IFormulaRuntimeService, NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import { privateParts } from "./privateParts";
import type { UniverRuntime } from "./univerRuntime";

/** The part of Univer's service that is replaced here; it is private there. */
interface RuntimeData {
  _getValueObjectOfRuntimeData(value: Nullable<BaseValueObject>): object;
}

/** A formula that finds a blank cell, in one place or in one cell of many, shows 0. Univer shows nothing, in most ways to find it. */
export function showBlanksAsZero(runtime: UniverRuntime): void {
  const service = privateParts<RuntimeData>(runtime.injector.get(IFormulaRuntimeService), [
    "_getValueObjectOfRuntimeData",
  ]);
  const cellOf = service._getValueObjectOfRuntimeData.bind(service);
  service._getValueObjectOfRuntimeData = (value) =>
    cellOf(!value || value.isNull() ? NumberValueObject.create(0) : value);
}
