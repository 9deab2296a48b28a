import type { SheetEngine } from "../engine/sheetEngine";

type Listener = (left: string | undefined, entered: string | undefined) => void;

/** The chart that a person clicked or an add-in activated, until something else is selected. */
export class ActiveChart {
  private chart: string | undefined;
  private readonly listeners = new Set<Listener>();

  constructor(private readonly engine: SheetEngine) {
    engine.onSelectionChanged(() => this.set(undefined));
    engine.onSheetsChanged(({ kind }) => {
      if (kind === "activated") this.set(undefined);
    });
  }

  /** Undefined once it is deleted. */
  get current(): string | undefined {
    return this.chart !== undefined && this.engine.parts.get(this.chart) ? this.chart : undefined;
  }

  set(chart: string | undefined): void {
    if (chart === this.chart) return;
    const left = this.current;
    this.chart = chart;
    if (left !== undefined || chart !== undefined) for (const listener of this.listeners) listener(left, chart);
  }

  onChanged(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
