import { useState } from "react";
import type { PlaceSurroundings } from "../shell/places";
import { useWording } from "../wording";
import { BlueprintCards } from "./BlueprintCards";
import { BlueprintPage } from "./BlueprintPage";
import { BuildProgressPage } from "./BuildProgressPage";
import { defaultSettings, type BuildSettings } from "./buildSettings";
import { BuiltPage } from "./BuiltPage";
import { EndPage } from "./EndPage";
import { offeredBlueprints } from "./offeredBlueprints";
import { UnfinishedBar } from "./UnfinishedBar";
import { useBuild } from "./useBuild";

/** From the list of workbooks to a built one. A build that is on its way stays in view whatever else is chosen. */
export function BuildPlace(props: PlaceSurroundings) {
  const { host, ownTables, openedBlueprint, arrival, onOpenBlueprint, onChooseOwnData } = props;
  const { language } = useWording();
  const work = useBuild(host.building);
  const [changed, setChanged] = useState<Readonly<Record<string, BuildSettings>>>({});
  const [cameFrom, setCameFrom] = useState<string>();
  const [openings, setOpenings] = useState(0);

  const { state, plan } = work;
  const shownId = plan !== undefined && state.stage !== "settings" ? plan.blueprint : openedBlueprint;
  const shown = offeredBlueprints.find(({ id }) => id === shownId);
  const nameOf = (blueprint: string) =>
    offeredBlueprints.find(({ id }) => id === blueprint)?.name[language] ?? blueprint;
  const leave = () => {
    setCameFrom(shownId);
    work.leave();
    onOpenBlueprint(undefined);
  };

  if (shown === undefined)
    return (
      <>
        <UnfinishedBar building={host.building} nameOf={nameOf} />
        <BlueprintCards
          blueprints={offeredBlueprints}
          cameFrom={cameFrom}
          onOpen={(id) => {
            setOpenings((before) => before + 1);
            onOpenBlueprint(id);
          }}
        />
      </>
    );

  const name = shown.name[language];
  const settings = changed[shown.id] ?? defaultSettings(language, host.today());
  if (state.stage === "settings" || state.stage === "checking" || state.stage === "asking")
    return (
      <BlueprintPage
        key={shown.id}
        blueprint={shown}
        settings={settings}
        ownTables={ownTables}
        state={state}
        arrival={openings * 1000 + arrival}
        onChange={(next) => setChanged({ ...changed, [shown.id]: next })}
        onChooseOwn={() => onChooseOwnData(shown.id)}
        onBuild={(planned) => void work.check(planned)}
        onGoOn={() => void work.goOn()}
        onLeave={work.leave}
        onBack={leave}
      />
    );
  if (state.stage === "building")
    return (
      <BuildProgressPage
        name={name}
        plan={plan}
        progress={state.progress}
        cancelling={state.cancelling}
        arrival={work.page}
        onCancel={work.cancel}
      />
    );
  if (state.stage === "built")
    return (
      <BuiltPage
        name={name}
        built={state.built}
        undo={state.undo}
        arrival={work.page}
        onShow={({ worksheetId }) => host.building.showSheet(worksheetId)}
        onAskUndo={work.askUndo}
        onKeep={work.keep}
        onUndo={(evenIfChanged) => void work.undo(evenIfChanged)}
        onAnother={leave}
      />
    );
  return (
    <EndPage
      name={name}
      end={state}
      arrival={work.page}
      onCleanUp={() => void work.cleanUp()}
      onTryAgain={() => {
        if (plan !== undefined && state.stage === "failed") void work.check(plan);
        else work.leave();
      }}
      onBack={leave}
    />
  );
}
