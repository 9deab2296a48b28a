import type { Frame, Locator } from "playwright-core";
import type { OfferedId } from "../../src/taskpane/build/offeredIds";
import { dictionaries, type TextLanguage } from "../../src/texts/dictionaries";
import type { FaultChoice } from "../../src/workbench/wire/faultSwitch";
import { everythingOfThePersons, givePersonTheirWork } from "./personsWork";
import { until } from "./until";
import { openWorkbench, type WorkbenchOptions, type WorkbenchPage } from "./workbenchPage";

/** How long the add-in waits for an answer, in milliseconds. */
const patience = 90_000;

interface WithHeldWaits {
  waits: Map<number, () => void>;
}

export interface BuildInPaneOptions extends WorkbenchOptions {
  readonly language: TextLanguage;
  readonly blueprint: OfferedId;
}

/** A person's workbook in the workbench, and the pane's Build beside it. */
export class BuildInPane {
  private before: unknown;

  private constructor(
    readonly opened: WorkbenchPage,
    readonly language: TextLanguage,
    readonly blueprint: OfferedId,
    public pane: Frame,
  ) {}

  static async open(options: BuildInPaneOptions): Promise<BuildInPane> {
    const opened = await openWorkbench({ viewport: { width: 800, height: 480 }, display: "slow", ...options });
    // Of what follows nothing takes long; a failure must not keep all later cases waiting.
    opened.context.setDefaultTimeout(60_000);
    const bench = new BuildInPane(opened, options.language, options.blueprint, await opened.pane());
    await bench.heading(bench.texts.title).waitFor();
    await givePersonTheirWork(bench.pane);
    await bench.remember();
    return bench;
  }

  get texts() {
    return dictionaries[this.language].build;
  }

  /** The workbook that is built. */
  get name(): string {
    return this.texts.workbooks[this.blueprint].name;
  }

  button(name: string): Locator {
    // The names of the places stand above it.
    return this.pane.getByRole("main").getByRole("button", { name, exact: true });
  }

  heading(name: string): Locator {
    return this.pane.getByRole("heading", { name, exact: true });
  }

  /** Text of the pane, wherever it stands. */
  says(text: string): Promise<void> {
    return this.pane.getByText(text).first().waitFor();
  }

  async openPage(): Promise<void> {
    await this.pane.locator(`[data-blueprint="${this.blueprint}"]`).click();
    await this.heading(this.name).waitFor();
  }

  /** From the workbook's page on. */
  async startBuild(): Promise<void> {
    await this.press(this.texts.build(this.name));
  }

  /** The sentences of the end page of a build that came to nothing and left nothing. */
  async expectFailure(...sentences: readonly string[]): Promise<void> {
    await this.heading(this.texts.failed(this.name)).waitFor();
    for (const sentence of [...sentences, this.texts.nothingRemains]) await this.says(sentence);
    await this.expectNothingChanged();
  }

  async press(name: string): Promise<void> {
    await this.button(name).click();
  }

  /** To the end of a build that has begun, and back to what was before it. */
  async expectToBeBuiltAndTakenBack(): Promise<void> {
    await this.heading(this.texts.built(this.name)).waitFor();
    await this.takeBack();
  }

  async takeBack(): Promise<void> {
    await this.press(this.texts.undo);
    await this.press(this.texts.undoConfirm);
    await this.heading(this.texts.undone(this.name)).waitFor();
    await this.expectNothingChanged();
    // Back to the workbook's page.
    await this.press(this.texts.build(this.name));
    await this.heading(this.texts.settings).waitFor();
  }

  async expectNothingChanged(): Promise<void> {
    expect(await this.everythingOfThePersons()).toEqual(this.before);
  }

  /** What the person has now is what is to be found again from here on. */
  async remember(): Promise<void> {
    this.before = await this.everythingOfThePersons();
  }

  /** Once the functions have answered, which what they spill waits for. */
  private async everythingOfThePersons(): Promise<unknown> {
    await this.sheets();
    return everythingOfThePersons(this.pane);
  }

  fault(request: number, fault: FaultChoice): Promise<void> {
    return this.opened.page.evaluate(([at, choice]) => window.workbench.faults.on(at, choice), [
      request,
      fault,
    ] as const);
  }

  noFaults(): Promise<void> {
    return this.faultsFromNowOn();
  }

  /** All at once, before what was held goes on: the next request is number 1. */
  async faultsFromNowOn(...faults: readonly (readonly [request: number, fault: FaultChoice])[]): Promise<void> {
    await this.opened.page.evaluate((planned) => {
      const { faults } = window.workbench;
      return Promise.all([faults.clear(), ...planned.map(([request, fault]) => faults.on(request, fault))]);
    }, faults);
  }

  /** What somebody else changes in the workbook. */
  change(change: (workbook: Excel.Workbook, given: readonly string[]) => void, given: readonly string[] = []) {
    return this.pane.evaluate(
      `Excel.run(async (context) => {
        (${change.toString()})(context.workbook, ${JSON.stringify(given)});
        await context.sync();
      })`,
    );
  }

  sheets(): Promise<string[]> {
    return this.opened.page.evaluate(() => window.workbench.sheets());
  }

  async requests(): Promise<number> {
    return this.opened.page.evaluate(async () => (await window.workbench.traffic()).workbookRequests);
  }

  /** Settles when the add-in has made so many requests more than `since`. */
  async requested(count: number, since: number): Promise<void> {
    await until(async () => (await this.requests()) >= since + count);
  }

  /** From now on the add-in's wait for an answer ends only when `giveUp` says so, instead of after a minute and a half. */
  holdPatience(): Promise<void> {
    return this.pane.evaluate((limit) => {
      const host = window as unknown as WithHeldWaits;
      host.waits = new Map();
      const start = window.setTimeout.bind(window);
      const stop = window.clearTimeout.bind(window);
      Object.assign(window, {
        setTimeout: (run: () => void, milliseconds?: number, ...more: unknown[]): number => {
          if (milliseconds !== limit) return start(run, milliseconds, ...more);
          const timer = start(() => undefined, limit);
          host.waits.set(timer, run);
          return timer;
        },
        clearTimeout: (timer?: number): void => {
          if (timer !== undefined) host.waits.delete(timer);
          stop(timer);
        },
      });
    }, patience);
  }

  /** Time passes: what is waited for now is given up. */
  giveUp(): Promise<void> {
    return this.pane.evaluate(() => {
      const { waits } = window as unknown as WithHeldWaits;
      if (waits.size === 0) throw new Error("Nothing is waited for.");
      for (const run of waits.values()) run();
      waits.clear();
    });
  }

  /** The page's button that loads the pane again. */
  async reloadPane(): Promise<void> {
    await this.opened.page
      .getByRole("button", { name: this.language === "en" ? "Reload the pane" : "重新加载窗格" })
      .click();
    this.pane = await this.opened.pane();
    await this.heading(this.texts.title).waitFor();
  }
}
