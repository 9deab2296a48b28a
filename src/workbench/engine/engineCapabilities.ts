import type { Univer } from "@univerjs/core";
import { EngineParts } from "./engineParts";
import type { SheetEngine } from "./sheetEngine";

/** What an engine hands out as it is, for others to ask it directly. */
type Capability =
  | "geometry"
  | "borders"
  | "layout"
  | "filters"
  | "blocks"
  | "whole"
  | "insertion"
  | "happenings"
  | "conditionalFormats"
  | "validations"
  | "notes"
  | "protection"
  | "parts";

export class EngineCapabilities implements Pick<SheetEngine, Capability> {
  readonly geometry: SheetEngine["geometry"];
  readonly borders: SheetEngine["borders"];
  readonly layout: SheetEngine["layout"];
  readonly filters: SheetEngine["filters"];
  readonly blocks: SheetEngine["blocks"];
  readonly whole: SheetEngine["whole"];
  readonly insertion: SheetEngine["insertion"];
  readonly happenings: SheetEngine["happenings"];
  readonly conditionalFormats: SheetEngine["conditionalFormats"];
  readonly validations: SheetEngine["validations"];
  readonly notes: SheetEngine["notes"];
  readonly protection: SheetEngine["protection"];
  readonly parts: SheetEngine["parts"];
  protected readonly own: EngineParts;

  constructor(univer: Univer, firstSheetName?: string) {
    const own = (this.own = new EngineParts(univer, firstSheetName));
    this.geometry = own.geometry;
    this.borders = own.borders;
    this.layout = own.layout;
    this.filters = own.filters;
    this.blocks = own.blocks;
    this.whole = own.whole;
    this.insertion = own.insertion;
    this.happenings = own.happenings;
    this.conditionalFormats = own.conditionalFormats;
    this.validations = own.validations;
    this.notes = own.notes;
    this.protection = own.protection;
    this.parts = own.parts;
  }
}
