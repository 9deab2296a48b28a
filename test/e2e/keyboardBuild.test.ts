import { dictionaries } from "../../src/texts/dictionaries";
import { myDataTexts } from "../../src/texts/myDataTexts";
import { accessibilityViolations } from "./accessibilityViolations";
import { BuildInPane } from "./buildInPane";
import { until } from "./until";

jest.setTimeout(240_000);

// The first deal is open without an amount, the last has no account.
const list = [
  ["Deal", "Account", "Stage", "Product", "Close date", "Amount"],
  ["Tank", "Beta", "Prospecting", "A", 45_020, ""],
  ["Pump", "Acme", "Won", "A", 45_000, 100],
  ["Valve", "Acme", "Won", "A", 45_010, 300],
  ["Gauge", "", "Lost", "B", 45_040, 70],
];

/** What the pane's live regions have said, in order. */
interface Listener {
  said: string[];
}

const { place } = dictionaries.en;
const myData = myDataTexts.en;

// In Chinese, the same pages are looked at in buildAndMyData.test.ts.
describe("Build and My data by keyboard alone, 320 pixels wide", () => {
  let bench: BuildInPane;
  let theme: "light" | "dark" = "dark";

  beforeAll(async () => {
    bench = await BuildInPane.open({ language: "en", theme, blueprint: "pipeline" });
    await bench.opened.page.locator('iframe[src*="taskpane.html"]').evaluate((frame) => {
      frame.style.width = "320px";
    });
    await bench.pane.evaluate(() => {
      const listener = window as unknown as Listener;
      listener.said = [];
      const note = (region: Element) => {
        const text = (region as HTMLElement).innerText.trim();
        if (text !== "" && listener.said.at(-1) !== text) listener.said.push(text);
      };
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest("[role=status],[role=alert],[aria-live=polite],[aria-live=assertive]");
          if (region) note(region);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });

  afterAll(async () => {
    await bench.opened.close();
  });

  const expectToBeAccessibleInThisTheme = async (): Promise<void> => {
    expect(await accessibilityViolations(bench.pane)).toEqual([]);
    const [content, room] = await bench.pane.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(room ?? 0);
  };

  /** In both themes; the pane is in the other one afterwards. */
  const expectToBeAccessible = async (): Promise<void> => {
    await expectToBeAccessibleInThisTheme();
    theme = theme === "dark" ? "light" : "dark";
    await bench.opened.page.emulateMedia({ colorScheme: theme });
    await bench.pane.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, theme);
    await expectToBeAccessibleInThisTheme();
  };

  const key = (name: string): Promise<void> => bench.opened.page.keyboard.press(name);

  /** The name of what has the focus, and whether a mark of it can be seen. */
  const focused = (): Promise<{ name: string; marked: boolean }> =>
    bench.pane.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return { name: "", marked: false };
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const name =
        element.getAttribute("aria-label") ??
        [element, ...labels]
          .map((one) => one.innerText)
          .join(" ")
          .trim();
      // The mark of a field or a radio button may be drawn by what is around or beside it.
      const around = [element, element.parentElement, element.nextElementSibling].filter((one) => one !== null);
      const marked = around.some((one) =>
        [undefined, "::after", "::before"].some((part) => {
          const style = getComputedStyle(one, part);
          const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
          const ringed = part !== undefined && style.content !== "none" && parseFloat(style.borderBottomWidth) > 0;
          return outlined || ringed || style.boxShadow !== "none";
        }),
      );
      return { name, marked };
    });

  /** Tabs on until the wanted control has the focus; every stop on the way has a mark. */
  const tabTo = async (wanted: string, by: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
    const stops: string[] = [];
    for (let press = 0; press < 60; press += 1) {
      const { name, marked } = await focused();
      if (name.includes(wanted)) {
        if (!marked) throw new Error(`“${name}” has the focus without a mark.`);
        return;
      }
      stops.push(name);
      await key(by);
    }
    throw new Error(`“${wanted}” is not among the stops: ${stops.join(" | ")}`);
  };
  const said = (): Promise<string> =>
    bench.pane.evaluate(() => (window as unknown as Listener).said.splice(0).join("\n"));
  const focusedHeading = (name: string): Promise<void> => until(async () => (await focused()).name.includes(name));

  test("from the cards to the workbook's page", async () => {
    await bench.opened.page.evaluate(() => window.workbench.select("Mine!B6:C7"));
    await key("F6");
    await key("Tab");
    await tabTo(bench.name);
    await expectToBeAccessible();
    await key("Enter");
    await focusedHeading(bench.name);
    await bench.pane.getByRole("img").waitFor();
    await expectToBeAccessible();
  });

  test("empty tables are chosen with an arrow, and a wrong entry is led back to", async () => {
    const { texts } = bench;
    await tabTo(texts.rowKinds.sample);
    await key("ArrowDown");
    expect((await focused()).name).toContain(texts.rowKinds.empty);
    await tabTo(texts.target);
    await bench.opened.page.keyboard.type("-5");
    await tabTo(texts.build(bench.name));
    await key("Enter");
    await until(async () => (await focused()).name.includes(texts.target));
    expect(await said()).toContain(texts.correctFirst);
    await expectToBeAccessible();
    await key("Control+a");
    await key("Delete");
  });

  test("it is built, with its progress and its end told, and taken back after a question", async () => {
    const { texts, name } = bench;
    await tabTo(texts.build(name));
    await said();
    await bench.fault(4, { kind: "held" });
    await key("Enter");
    await focusedHeading(texts.building(name));
    await bench.pane.getByRole("progressbar").waitFor();
    await expectToBeAccessible();
    await bench.noFaults();
    await focusedHeading(texts.built(name));
    expect(await said()).toContain(texts.steps.writingValues);
    await expectToBeAccessible();
    await tabTo(texts.goTo((await bench.sheets()).at(-1) ?? ""));
    await tabTo(texts.undo);
    await key("Space");
    await until(async () => (await focused()).name === texts.keep);
    await expectToBeAccessible();
    expect(await said()).toContain(texts.undoAskNext);
    await tabTo(texts.undoConfirm, "Shift+Tab");
    await key("Enter");
    await focusedHeading(texts.undone(name));
    await expectToBeAccessible();
    await bench.expectNothingChanged();
    expect(await said()).toContain(texts.undoneNext);
  });

  test("cancelled by keyboard, the end takes the focus and says what remains", async () => {
    const { texts, name } = bench;
    await tabTo(texts.build(name));
    await key("Enter");
    await bench.heading(texts.settings).waitFor();
    await tabTo(texts.build(name));
    await bench.fault(5, { kind: "held" });
    await key("Enter");
    await focusedHeading(texts.building(name));
    await tabTo(texts.cancel);
    await said();
    await key("Enter");
    await bench.says(texts.cancellingNext);
    await bench.noFaults();
    await focusedHeading(texts.cancelled);
    const sentences = await said();
    expect(sentences).toContain(texts.cancellingNext);
    expect(sentences).toContain(texts.cancelledNext);
    await expectToBeAccessible();
  });

  test("a list of the workbook is taken, its questions are answered, and its rows are built", async () => {
    const { texts, name, opened } = bench;
    await opened.page.evaluate(async (cells) => {
      await window.workbench.setRange("Examples!T20", cells);
      await window.workbench.select("Examples!T20:Y24");
    }, list);
    await bench.remember();
    await key("F6");
    await tabTo(place.myData, "Shift+Tab");
    await key("Enter");
    await bench.heading(myData.title).waitFor();
    await bench.says("T20:Y24");
    await expectToBeAccessible();
    await tabTo(myData.useSelection);
    await key("Enter");
    await bench.heading(myData.columns).waitFor();
    await expectToBeAccessible();
    await said();
    await tabTo(myData.wonMeanings.signed);
    await key("ArrowDown");
    await tabTo(myData.missingAmountChoices.median);
    await key("ArrowUp");
    expect((await focused()).name).not.toContain(myData.missingAmountChoices.median);
    await key("ArrowDown");
    expect((await focused()).name).toContain(myData.missingAmountChoices.median);
    await key("Space");
    await bench.says(myData.readyRows(4, "4"));
    await expectToBeAccessible();
    await tabTo(myData.goOn(name));
    await key("Enter");
    await focusedHeading(name);
    await tabTo(texts.build(name));
    await key("Enter");
    await focusedHeading(texts.built(name));
    await tabTo(texts.undo);
    await key("Enter");
    await until(async () => (await focused()).name === texts.keep);
    await tabTo(texts.undoConfirm, "Shift+Tab");
    await key("Enter");
    await focusedHeading(texts.undone(name));
    await bench.expectNothingChanged();
  });

  test("Escape, and Tab behind the last control, lead back to the sheet", async () => {
    const { opened, pane } = bench;
    const isInPane = (): Promise<boolean> => pane.evaluate(() => document.hasFocus());
    await opened.page.evaluate(() => window.workbench.select("Mine!B6:C7"));
    for (const leave of ["Escape", "Tab"]) {
      await key("F6");
      await until(isInPane);
      if (leave === "Tab") await pane.getByRole("main").getByRole("button").last().focus();
      await key(leave);
      await until(async () => !(await isInPane()));
    }
  });

  test("nothing went wrong on the way", () => {
    expect(bench.opened.errors).toEqual([]);
  });
});
