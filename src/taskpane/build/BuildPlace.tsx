import { lazy, Suspense, useState, type ComponentProps } from "react";
import { PlaceLoading } from "../shell/PlaceLoading";
import type { PlaceSurroundings } from "../shell/places";
import { useWording } from "../wording";
import { BlueprintCards } from "./BlueprintCards";
import type { OpenedAction } from "./openedAction";
import { offeredIds } from "./offeredIds";
import type { SettingsMemory } from "./settingsMemory";
import { UnfinishedBar } from "./UnfinishedBar";
import { useBuild } from "./useBuild";
import { useWorkbooksHere } from "./useWorkbooksHere";
import type { WorkbookActing } from "./workbookActing";

// The workbooks themselves are fetched when one of them is looked at, and not for the list of them.
const loadWork = () => import(/* webpackChunkName: "blueprints" */ "./BlueprintWork");
const BlueprintWork = lazy(async () => ({ default: (await loadWork()).BlueprintWork }));

// Only who has built one needs what can be done with built workbooks.
const WorkbooksHerePart = lazy(async () => ({
  default: (await import(/* webpackChunkName: "workbooksHere" */ "./WorkbooksHerePart")).WorkbooksHerePart,
}));
const ActionPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "workbooksHere" */ "./ActionPage")).ActionPage,
}));

/** From the list of workbooks to a built one. A build that is on its way stays in view whatever else is chosen. */
export function BuildPlace(props: PlaceSurroundings) {
  const { host, ownTables, openedBlueprint, arrival, onOpenBlueprint, onChooseOwnData } = props;
  const { openedAction, onOpenAction } = props;
  const { texts } = useWording();
  const work = useBuild(host.building);
  const [memory, setMemory] = useState<SettingsMemory>({});
  const [cameFrom, setCameFrom] = useState<string>();
  const [actionLeft, setActionLeft] = useState<OpenedAction>();
  const [openings, setOpenings] = useState(0);

  const { state, plan } = work;
  // Whoever comes with rows, or back to the list, is done with the build that was over.
  const [seen, setSeen] = useState({ openedBlueprint, arrival });
  if (seen.openedBlueprint !== openedBlueprint || seen.arrival !== arrival) {
    setSeen({ openedBlueprint, arrival });
    if (state.stage !== "checking" && state.stage !== "building") work.leave();
  }
  const underWay = plan !== undefined && state.stage !== "settings" ? plan.blueprint : undefined;
  if (underWay === undefined && openedAction !== undefined)
    return (
      <Suspense fallback={<PlaceLoading />}>
      <ActionPage
        key={`${openedAction.action} ${openedAction.entry ?? ""} ${arrival}`}
        opened={openedAction}
        host={host}
        arrival={openings + arrival}
        onChoose={onOpenAction}
        onBuild={(id) => {
          setOpenings((before) => before + 1);
          onOpenAction(undefined);
          onOpenBlueprint(id);
        }}
        onBack={() => {
          setCameFrom(undefined);
          setActionLeft(openedAction);
          onOpenAction(undefined);
        }}
      />
      </Suspense>
    );
  const shown = underWay ?? openedBlueprint;
  if (shown !== undefined)
    return (
      <Suspense fallback={<PlaceLoading />}>
        <BlueprintWork
          id={shown}
          host={host}
          work={work}
          memory={memory}
          ownTables={ownTables}
          arrival={openings + arrival}
          sampleWanted={props.sampleOf === shown}
          onSampleTaken={props.onSampleTaken}
          onMemory={setMemory}
          onChooseOwn={() => onChooseOwnData(shown)}
          onLeave={() => {
            setCameFrom(shown);
            setActionLeft(undefined);
            work.leave();
            onOpenBlueprint(undefined);
          }}
        />
      </Suspense>
    );
  return (
    <>
      <UnfinishedBar
        building={host.building}
        nameOf={(blueprint) => {
          const id = offeredIds.find((known) => known === blueprint);
          return id === undefined ? blueprint : texts.build.workbooks[id].name;
        }}
      />
      <WorkbooksHere
        acting={host.acting}
        onShow={host.building.showSheet}
        cameFrom={actionLeft}
        onOpen={(action) => {
          setOpenings((before) => before + 1);
          onOpenAction(action);
        }}
      />
      <BlueprintCards
        cameFrom={cameFrom}
        // What is about to be opened is on its way already when the click comes.
        onPrepare={() => void loadWork()}
        onOpen={(id) => {
          setOpenings((before) => before + 1);
          onOpenBlueprint(id);
        }}
      />
    </>
  );
}

type WorkbooksHereProps = Omit<ComponentProps<typeof WorkbooksHerePart>, "found"> & { readonly acting: WorkbookActing };

/** Reads what was built into the open workbook each time that the list is shown. */
function WorkbooksHere({ acting, ...props }: WorkbooksHereProps) {
  const found = useWorkbooksHere(acting);
  if (found.workbooks === undefined || found.workbooks.length === 0) return null;
  return (
    <Suspense>
      <WorkbooksHerePart {...props} found={found} />
    </Suspense>
  );
}
