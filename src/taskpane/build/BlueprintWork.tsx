import { useEffect } from "react";
import type { OwnTables } from "../myData/ownTables";
import type { PaneHost } from "../paneHost";
import { useWording } from "../wording";
import { BlueprintPage } from "./BlueprintPage";
import { defaultSettings } from "./buildSettings";
import { BuildProgressPage } from "./BuildProgressPage";
import { BuiltPage } from "./BuiltPage";
import { EndPage } from "./EndPage";
import { offeredBlueprints } from "./offeredBlueprints";
import { settingsOf, type SettingsMemory } from "./settingsMemory";
import type { BuildWork } from "./useBuild";

interface BlueprintWorkProps {
  readonly id: string;
  readonly host: Pick<PaneHost, "building" | "savePlan" | "today">;
  readonly work: BuildWork;
  readonly memory: SettingsMemory;
  readonly ownTables: OwnTables;
  readonly arrival: number;
  /** Its sample is to be built without more questions. */
  readonly sampleWanted: boolean;
  readonly onSampleTaken: () => void;
  readonly onMemory: (memory: SettingsMemory) => void;
  readonly onChooseOwn: () => void;
  readonly onLeave: () => void;
}

/** One workbook, from its settings to what became of its build. */
export function BlueprintWork(props: BlueprintWorkProps) {
  const { id, host, work, memory, ownTables, arrival, sampleWanted, onSampleTaken, onMemory, onChooseOwn, onLeave } = props;
  const { language } = useWording();
  const { state, plan } = work;
  const blueprint = offeredBlueprints.find((offered) => offered.id === id);
  const today = host.today();
  useEffect(() => {
    if (!sampleWanted) return;
    onSampleTaken();
    // A build that is on its way is not disturbed.
    if (blueprint !== undefined && state.stage === "settings")
      void work.check(blueprint.plan(defaultSettings(language, today), {}, today));
  });
  if (blueprint === undefined) return null;
  const name = blueprint.name[language];
  if (state.stage === "settings" || state.stage === "checking" || state.stage === "asking")
    return (
      <BlueprintPage
        key={id}
        blueprint={blueprint}
        settings={settingsOf(blueprint, memory, ownTables, { language, today })}
        ownTables={ownTables}
        today={today}
        state={state}
        arrival={arrival}
        onChange={(settings) => onMemory({ ...memory, [id]: { settings, own: ownTables } })}
        onChooseOwn={onChooseOwn}
        onBuild={(planned) => void work.check(planned)}
        onSave={host.savePlan}
        onGoOn={() => void work.goOn()}
        onLeave={work.leave}
        onBack={onLeave}
      />
    );
  if (state.stage === "building")
    return <BuildProgressPage name={name} building={state} arrival={work.page} onCancel={work.cancel} />;
  if (state.stage === "built")
    return (
      <BuiltPage
        name={name}
        built={state}
        arrival={work.page}
        onShow={({ worksheet }) =>
          worksheet === undefined ? Promise.resolve(false) : host.building.showSheet(worksheet)
        }
        onAskUndo={work.askTakeBack}
        onKeep={work.keep}
        onUndo={(evenIfChanged) => void work.takeBack(evenIfChanged)}
        onAnother={onLeave}
      />
    );
  return (
    <EndPage
      key={work.page}
      name={name}
      end={state}
      arrival={work.page}
      onCleanUp={(evenIfChanged) => void work.takeBack(evenIfChanged)}
      onTryAgain={() => {
        if (plan !== undefined && state.stage === "failed") void work.check(plan);
        else work.leave();
      }}
      onBack={onLeave}
    />
  );
}
