import { Button, Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { CameraAdd20Regular } from "@fluentui/react-icons";
import type { SnapshotCell, SnapshotReady } from "../../excel/snapshotInspection";
import { Notice } from "../parts/Notice";
import { showCount } from "../parts/quantities";
import { Section } from "../parts/Section";
import { showDay } from "../parts/showDay";
import { useFocusOnChange } from "../parts/useFocusOnChange";
import { actionProblemWords } from "./actionProblemWords";
import { useActionWording } from "./actionWording";
import { JumpList } from "./JumpList";
import { cellToShow, placeOf, snapshotNoticeWords, snapshotObstacleWords } from "./snapshotWords";
import { useSnapshot, type SnapshotState } from "./useSnapshot";
import type { ActionStepsProps } from "./workbookActions";

const useStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  notices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  busy: { alignSelf: "flex-start" },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  change: { marginInlineStart: tokens.spacingHorizontalM, fontWeight: tokens.fontWeightRegular },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** From what would be recorded to what was. */
export function TakeSnapshotSteps({ workbook, host, onBack }: ActionStepsProps) {
  const styles = useStyles();
  const wording = useActionWording();
  const { state, look, take } = useSnapshot(host.acting, workbook.entry);
  // The button that was pressed is gone; the next step takes over, the harmless button where there is a choice.
  const region = useFocusOnChange(state.step, "[data-takes-focus]");
  const words = wording.actions.takeSnapshot;
  const show = ({ worksheet, row, column }: SnapshotCell) => void host.lists.showCell(worksheet, row, column);
  return (
    <div ref={region} className={styles.steps}>
      {(state.step === "ready" || state.step === "taking") && (
        <Facts ready={state.ready} today={host.today()} onShow={show} />
      )}
      <div role="status" className={styles.notices}>
        {state.step === "looking" && <Spinner size="tiny" className={styles.busy} label={words.looking} />}
        {(state.step === "ready" || state.step === "taking") && (
          <Ready state={state} onTake={take} onKeep={onBack} />
        )}
        {state.step === "blocked" && <Text weight="semibold">{words.blocked}</Text>}
        {state.step === "blocked" &&
          state.obstacles.map((obstacle) => {
            const { what, next } = snapshotObstacleWords(obstacle, wording);
            const cell = cellToShow(obstacle);
            return (
              <Notice
                key={what}
                intent="warning"
                title={what}
                next={[next]}
                {...(cell && {
                  actions: <Button onClick={() => show(cell)}>{words.goToCell(placeOf(cell))}</Button>,
                })}
              />
            );
          })}
        {state.step === "failed" && <Failed state={state} />}
        {state.step === "recorded" && <Recorded state={state} />}
      </div>
      {(state.step === "blocked" || state.step === "failed") && (
        <Button data-takes-focus onClick={look}>
          {words.again}
        </Button>
      )}
      {state.step === "recorded" && (
        <>
          <JumpList
            sheets={workbook.sheets.filter(({ id }) => id === "snapshots" || id === "progress")}
            onShow={({ worksheet }) => host.building.showSheet(worksheet)}
          />
          <Button data-takes-focus onClick={onBack}>
            {wording.actions.done}
          </Button>
        </>
      )}
    </div>
  );
}

interface FactsProps {
  readonly ready: SnapshotReady;
  readonly today: number;
  readonly onShow: (cell: SnapshotCell) => void;
}

function Facts({ ready: { day, asOf, deals }, today, onShow }: FactsProps) {
  const styles = useStyles();
  const { actions, language } = useActionWording();
  const words = actions.takeSnapshot;
  return (
    <Section heading={words.willRecord}>
      <dl className={styles.facts}>
        <dt className={styles.term}>{words.day}</dt>
        <dd className={styles.fact}>
          {showDay(day, language)}
          <Link as="button" className={styles.change} onClick={() => onShow(asOf)}>
            {words.goToAsOf}
          </Link>
        </dd>
        <dt className={styles.term}>{words.deals}</dt>
        <dd className={styles.fact}>{showCount(deals, language)}</dd>
      </dl>
      {day !== today && <Text className={styles.hint}>{words.notToday(showDay(today, language))}</Text>}
    </Section>
  );
}

interface ReadyProps {
  readonly state: SnapshotState & { readonly step: "ready" | "taking" };
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

function Ready({ state: { step, ready }, onTake, onKeep }: ReadyProps) {
  const wording = useActionWording();
  const { actions, language } = wording;
  const words = actions.takeSnapshot;
  const { day, deals, replaces, notices } = ready;
  const busy = step === "taking";
  const shownDay = showDay(day, language);
  const button = (label: string) => (
    <Button
      appearance="primary"
      icon={busy ? <Spinner size="tiny" /> : <CameraAdd20Regular />}
      disabledFocusable={busy}
      {...((busy || replaces === 0) && { "data-takes-focus": true })}
      onClick={onTake}
    >
      {busy ? words.taking : label}
    </Button>
  );
  return (
    <>
      {notices.map((notice) => {
        const { what, next } = snapshotNoticeWords(notice, wording);
        return <Notice key={notice.kind} intent="info" title={what} next={[next]} />;
      })}
      {replaces === 0 ? (
        button(words.take(deals, showCount(deals, language)))
      ) : (
        <Notice
          intent="warning"
          title={words.already(shownDay)}
          next={[words.alreadyNext(replaces, showCount(replaces, language))]}
          actions={
            <>
              {button(words.replace(shownDay))}
              <Button
                disabledFocusable={busy}
                {...(!busy && { "data-takes-focus": true })}
                onClick={onKeep}
              >
                {words.keep}
              </Button>
            </>
          }
        />
      )}
    </>
  );
}

function Failed({ state: { problem, restored } }: { readonly state: SnapshotState & { readonly step: "failed" } }) {
  const wording = useActionWording();
  const words = wording.actions.takeSnapshot;
  const { what, next } = actionProblemWords(problem, wording);
  const remains = restored === undefined ? [] : [restored ? words.restored : words.notRestored];
  return <Notice intent="error" title={words.failed} next={[what, next, ...remains]} />;
}

function Recorded({ state: { outcome } }: { readonly state: SnapshotState & { readonly step: "recorded" } }) {
  const { actions, language } = useActionWording();
  const words = actions.takeSnapshot;
  const { day, deals, replaced, blankRows } = outcome;
  const count = (value: number): string => showCount(value, language);
  const next = [
    ...(replaced > 0 ? [words.replaced(replaced, count(replaced))] : []),
    ...(blankRows > 0 ? [words.blankRows(blankRows, count(blankRows))] : []),
    words.undoNext,
  ];
  return (
    <Notice
      intent={blankRows > 0 ? "warning" : "success"}
      title={words.recorded(deals, count(deals), showDay(day, language))}
      next={next}
    />
  );
}
