import type { Rect } from "../engine/sheetEngine";
import { activeChartMethods } from "./activeChartMethods";
import { application } from "./applicationObject";
import type { Arguments } from "./arguments";
import { bindingCollection } from "./bindingObjects";
import { commentCollection } from "./commentObject";
import { customXmlParts } from "./customXmlObjects";
import { documentProperties } from "./documentPropertiesObject";
import { eventMethods } from "./eventRegistration";
import { workbookTarget } from "./eventTypes";
import { functions } from "./functionsObject";
import { invalidReference } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import { namedItemCollection } from "./namedItemCollectionObject";
import { workbookProtection } from "./protectionObjects";
import { areasTarget } from "./areas";
import { rangeAreas } from "./rangeAreasObject";
import { range } from "./rangeObject";
import type { Session } from "./session";
import { runtime } from "./runtimeObject";
import { styleCollection } from "./styleObject";
import { settingCollection } from "./settingCollectionObject";
import { tableCollection } from "./tableCollectionObject";
import { tableStyleCollection } from "./tableStyleObjects";
import { workbookSavedState, workbookSaving } from "./workbookSaving";
import { worksheetCollection } from "./worksheetCollectionObject";
import { worksheetInsertion } from "./worksheetInsertion";

interface WorkbookTarget {
  readonly session: Session;
}

const eventRect = ({ session }: WorkbookTarget, given: Arguments): Rect | undefined =>
  session.references.eventRect(given.text(0));

export const workbook: ObjectKind<WorkbookTarget> = defineObject({
  name: "Workbook",
  properties: {
    Name: { read: ({ session }) => session.workbook.name },
    ReadOnly: { read: () => false },
    ...workbookSavedState,
  },
  links: {
    Application: (target) => application.of(target),
    Worksheets: (target) => worksheetCollection.of(target),
    Tables: ({ session }) => tableCollection.of({ session }),
    Names: ({ session }) => namedItemCollection.of({ session }),
    Protection: (target) => workbookProtection.of(target),
    Properties: (target) => documentProperties.of(target),
    Comments: ({ session }) => commentCollection.of({ session }),
    Settings: (target) => settingCollection.of(target),
    Styles: (target) => styleCollection.of(target),
    TableStyles: (target) => tableStyleCollection.of(target),
    Bindings: (target) => bindingCollection.of(target),
    Functions: (target) => functions.of(target),
    _Runtime: (target) => runtime.of(target),
    CustomXmlParts: ({ session }) => customXmlParts.of({ session }),
  },
  methods: {
    GetSelectedRange: ({ session }) => range.of({ session, rect: session.engine.selection() }),
    GetSelectedRanges: ({ session }) => {
      const areas = areasTarget(session, session.engine.selections());
      return areas ? rangeAreas.of(areas) : null;
    },
    ...workbookSaving,
    ...worksheetInsertion,
    ...activeChartMethods,
    GetActiveCell: ({ session }) => range.of({ session, rect: { ...session.engine.selection(), rows: 1, columns: 1 } }),
    ...eventMethods<WorkbookTarget>("workbook", ["ActivatedEvent"], () => workbookTarget),
    _GetReferenceCount: ({ session }) => session.references.count,
    _RemoveReference: ({ session }, given) => session.references.remove(given.text(0)),
    _RemoveAllReferences: ({ session }) => session.references.clear(),
    _GetRangeForEventByReferenceId: (target, given) => {
      const rect = eventRect(target, given);
      if (!rect) throw invalidReference();
      return range.of({ session: target.session, rect });
    },
    _GetRangeOrNullObjectForEventByReferenceId: (target, given) => {
      const rect = eventRect(target, given);
      return rect ? range.of({ session: target.session, rect }) : null;
    },
  },
});
