import { readFileSync } from "node:fs";
import path from "node:path";
import { InterceptorEffectEnum, toDisposable, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT } from "@univerjs/sheets";
import { leaveTextsUnmarked } from "../../../src/workbench/engine/textMarks";

const packages = path.join(__dirname, "../../../node_modules/@univerjs");

test("only the handler of the mark is left out", () => {
  const handlers: unknown[] = [];
  const service = { intercept: (_point: unknown, handler: unknown) => toDisposable(() => handlers.push(handler)) };
  leaveTextsUnmarked({ __getInjector: () => ({ get: () => service }) } as unknown as Univer);
  const { CELL_CONTENT, ROW_FILTERED } = INTERCEPTOR_POINT;
  const mark = { priority: 10, effect: InterceptorEffectEnum.Style };
  const others = [
    { priority: 11, effect: InterceptorEffectEnum.Style },
    { priority: 10, effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style },
  ];
  for (const handler of [mark, ...others]) service.intercept(CELL_CONTENT, handler).dispose();
  service.intercept(ROW_FILTERED, mark).dispose();
  expect(handlers).toEqual([...others, mark]);
});

test("no other handler of Univer stands where the mark's does", () => {
  const standing = ["sheets", "sheets-ui", "sheets-formula", "sheets-formula-ui", "sheets-numfmt", "sheets-numfmt-ui"]
    .concat(["sheets-table", "sheets-table-ui", "sheets-note", "sheets-note-ui", "sheets-drawing-ui"])
    .concat(["sheets-data-validation", "sheets-data-validation-ui", "sheets-conditional-formatting"])
    .concat(["sheets-conditional-formatting-ui"])
    .flatMap((name) => {
      const source = readFileSync(path.join(packages, name, "lib/es/index.js"), "utf8");
      const found = source.match(
        /INTERCEPTOR_POINT\.CELL_CONTENT, \{\s*priority: 10,\s*effect: InterceptorEffectEnum\.Style,/g,
      );
      return (found ?? []).map(() => name);
    });
  expect(standing).toEqual(["sheets-ui"]);
});
