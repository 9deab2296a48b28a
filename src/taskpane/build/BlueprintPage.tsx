import { Button, Caption1, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import type { OwnTables } from "../myData/ownTables";
import { BackButton } from "../parts/BackButton";
import { PageHeading } from "../parts/PageHeading";
import { Section } from "../parts/Section";
import { useFocusOnChange } from "../parts/useFocusOnChange";
import { useWording } from "../wording";
import { AskBar } from "./AskBar";
import { mistakesIn, type BuildSettings } from "./buildSettings";
import type { BuildState } from "./buildState";
import { FilePart } from "./FilePart";
import type { OfferedBlueprint } from "./offeredBlueprint";
import { SettingsForm, type OwnRows } from "./SettingsForm";
import { SheetOutline } from "./SheetOutline";
import { SheetPreview } from "./SheetPreview";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXL}`,
  },
  top: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: { color: tokens.colorNeutralForeground2 },
  mistake: { color: tokens.colorPaletteRedForeground1 },
});

interface BlueprintPageProps {
  readonly blueprint: OfferedBlueprint;
  readonly settings: BuildSettings;
  readonly ownTables: OwnTables;
  readonly today: number;
  readonly state: BuildState & { readonly stage: "settings" | "checking" | "asking" };
  readonly arrival: number;
  readonly onChange: (settings: BuildSettings) => void;
  readonly onChooseOwn: () => void;
  readonly onBuild: (plan: PlannedWorkbook) => void;
  readonly onSave: (name: string, plan: PlannedWorkbook) => Promise<void>;
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
  readonly onBack: () => void;
}

/** The person's rows for this workbook: those of the first of its tables that they have, once the needed ones are there. */
function ownRowsFor({ tables, requiredTables }: OfferedBlueprint, ownTables: OwnTables): OwnRows | undefined {
  if (!requiredTables.every((kind) => ownTables[kind] !== undefined)) return undefined;
  const table = tables.map((kind) => ownTables[kind]).find((ready) => ready !== undefined);
  return table && { count: table.rowCount, source: table.sourceName };
}

/** The plan, or undefined when the settings do not make one. */
function planOf(
  blueprint: OfferedBlueprint,
  settings: BuildSettings,
  own: OwnTables,
  today: number,
): PlannedWorkbook | undefined {
  try {
    return blueprint.plan(settings, own, today);
  } catch {
    return undefined;
  }
}

function undatedOf(blueprint: OfferedBlueprint, settings: BuildSettings, own: OwnTables, today: number) {
  try {
    return blueprint.undated(settings, own, today);
  } catch {
    return undefined;
  }
}

/** One workbook: what will be made, what it asks, and Build. */
export function BlueprintPage(props: BlueprintPageProps) {
  const { blueprint, settings, ownTables, today, state, arrival } = props;
  const { onChange, onChooseOwn, onBuild, onSave, onGoOn, onLeave, onBack } = props;
  const styles = useStyles();
  const { texts, language } = useWording();
  const { build } = texts;
  const form = useRef<HTMLDivElement>(null);
  // Where a question takes the place of the button, or the other way round, the focus follows.
  const actions = useFocusOnChange(state.stage === "asking", "[data-takes-focus]");
  const [attempts, setAttempts] = useState(0);
  const own = ownRowsFor(blueprint, ownTables);
  const mistakes = mistakesIn(settings, blueprint.asks, own !== undefined);
  const isWrong = Object.keys(mistakes).length > 0;
  // Typing goes on while the preview catches up.
  const drawn = useDeferredValue(settings);
  const plan = useMemo(() => planOf(blueprint, drawn, ownTables, today), [blueprint, drawn, ownTables, today]);
  const undated = useMemo(
    () => undatedOf(blueprint, settings, ownTables, today),
    [blueprint, settings, ownTables, today],
  );
  const name = blueprint.name[language];
  const handled = useRef(attempts);
  useEffect(() => {
    if (handled.current === attempts) return;
    handled.current = attempts;
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    // A group of radio buttons cannot have the focus itself.
    (wrong?.querySelector("input") ?? wrong)?.focus();
  }, [attempts]);
  const planned = () => {
    const made = isWrong ? undefined : planOf(blueprint, settings, ownTables, today);
    if (made === undefined) setAttempts(attempts + 1);
    return made;
  };
  const start = () => {
    const made = planned();
    if (made !== undefined) onBuild(made);
  };
  const [firstSheet] = plan?.sheets ?? [];
  return (
    <article className={styles.page}>
      <div className={styles.top}>
        <BackButton onBack={onBack}>{build.back}</BackButton>
        <PageHeading arrival={arrival}>{name}</PageHeading>
        <Text>{blueprint.purpose[language]}</Text>
      </div>
      <Section heading={build.whatIsMade}>
        {firstSheet === undefined ? (
          <Caption1 className={styles.note}>{build.previewFailed}</Caption1>
        ) : (
          <SheetPreview sheet={firstSheet} />
        )}
        <SheetOutline sheets={blueprint.sheets} />
      </Section>
      <Section heading={build.settings}>
        <div ref={form}>
          <SettingsForm
            settings={settings}
            mistakes={attempts > 0 ? mistakes : {}}
            asks={blueprint.asks}
            own={own}
            undated={undated}
            onChange={onChange}
            onChooseOwn={onChooseOwn}
          />
        </div>
      </Section>
      <div ref={actions} className={styles.actions}>
        {state.stage !== "asking" && (
          <Button
            data-takes-focus
            appearance="primary"
            size="large"
            {...(state.stage === "checking" && { icon: <Spinner size="tiny" /> })}
            disabledFocusable={state.stage === "checking"}
            onClick={start}
          >
            {state.stage === "checking" ? build.checking : build.build(name)}
          </Button>
        )}
        <div role="status">
          {state.stage === "asking" && <AskBar notices={state.notices} onGoOn={onGoOn} onLeave={onLeave} />}
          {attempts > 0 && isWrong && <Text className={styles.mistake}>{build.correctFirst}</Text>}
        </div>
        {state.stage === "settings" && <FilePart name={name} planned={planned} onSave={onSave} />}
      </div>
    </article>
  );
}
