import type { Rect } from "../engine/sheetEngine";
import type { HostObject } from "./hostObject";
import type { ObjectIds } from "./objectIds";

const eventRectsKept = 500;

/** Objects that the client asked to keep between requests, and the ranges that events have spoken of. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly eventRects = new Map<string, Rect>();

  constructor(private readonly ids: ObjectIds) {}

  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (object.referenceId !== undefined) return;
    object.referenceId = this.ids.reference();
    this.objects.set(object.referenceId, object);
  }

  find(referenceId: string): HostObject | undefined {
    return this.objects.get(referenceId);
  }

  remove(referenceId: string): void {
    this.objects.delete(referenceId);
  }

  clear(): void {
    this.objects.clear();
    this.eventRects.clear();
  }

  /** A reference that `event.getRange(context)` finds again; only the latest ones are kept. */
  keepEventRect(rect: Rect): string {
    const reference = this.ids.reference();
    this.eventRects.set(reference, rect);
    if (this.eventRects.size > eventRectsKept) {
      const [oldest] = this.eventRects.keys();
      if (oldest !== undefined) this.eventRects.delete(oldest);
    }
    return reference;
  }

  eventRect(reference: string): Rect | undefined {
    return this.eventRects.get(reference);
  }
}
