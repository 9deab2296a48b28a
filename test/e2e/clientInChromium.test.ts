import type { Frame } from "playwright-core";
import { clientScripts } from "../contract/clientScripts";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

let opened: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  opened = await openWorkbench();
  pane = await opened.pane();
});

afterAll(async () => {
  await opened.close();
});

// The same scripts as in Node, in the frame of the production pane with the office.js that it loaded itself.
test.each(clientScripts.map(({ name, run, expected }) => [name, run.toString(), expected] as const))(
  "%s",
  async (_, script, expected) => {
    const observed: unknown = await pane.evaluate(`(${script})(Excel)`);
    expect(observed ?? null).toEqual(JSON.parse(JSON.stringify(expected ?? null)));
  },
);
