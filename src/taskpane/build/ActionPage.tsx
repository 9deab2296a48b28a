import { Body1, Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { WorkbookHere } from "../../excel/workbooksHere";
import { BackButton } from "../parts/BackButton";
import { Notice } from "../parts/Notice";
import { PageHeading } from "../parts/PageHeading";
import { useActionWording } from "./actionWording";
import { nameOfWorkbook } from "./nameOfWorkbook";
import { offeredIds } from "./offeredIds";
import type { OpenedAction } from "./openedAction";
import { useWorkbooksHere } from "./useWorkbooksHere";
import { actionsOf, workbookActions, type ActionStepsProps } from "./workbookActions";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXL}`,
  },
  top: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  busy: { alignSelf: "flex-start" },
});

interface ActionPageProps {
  readonly opened: OpenedAction;
  readonly host: ActionStepsProps["host"];
  readonly arrival: number;
  readonly onChoose: (opened: OpenedAction) => void;
  readonly onBuild: (blueprint: string) => void;
  readonly onBack: () => void;
}

/** The workbook that is meant: the one it was opened for, the only one, the one in front. */
function meantAmong(candidates: readonly WorkbookHere[], entry: string | undefined): WorkbookHere | undefined {
  if (entry !== undefined) return candidates.find((one) => one.entry.id === entry);
  const [first, ...others] = candidates;
  if (others.length === 0) return first;
  const inFront = candidates.filter((one) => one.inFront);
  return inFront.length === 1 ? inFront[0] : undefined;
}

/** One action, for the workbook that is meant; a question where that is not clear. */
export function ActionPage({ opened, host, arrival, onChoose, onBuild, onBack }: ActionPageProps) {
  const styles = useStyles();
  const wording = useActionWording();
  const { actions: texts, texts: all } = wording;
  const { workbooks } = useWorkbooksHere(host.acting);
  const [settled, setSettled] = useState<WorkbookHere>();
  const action = workbookActions.find(({ id }) => id === opened.action);
  if (action === undefined) return null;
  const candidates = (workbooks ?? []).filter((one) => actionsOf(one, workbooks ?? []).includes(action));
  // What was found first stays: reading again, as when the page is shown again, must not begin anew.
  const found = settled ?? meantAmong(candidates, opened.entry);
  if (found !== undefined && settled === undefined) setSettled(found);
  const { Steps } = action;
  const blueprint = offeredIds.find((known) => known === action.blueprint);
  const kind = blueprint === undefined ? action.blueprint : all.build.workbooks[blueprint].name;
  const looking = <Spinner size="tiny" className={styles.busy} label={texts.looking} />;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <BackButton onBack={onBack}>{texts.back}</BackButton>
        <PageHeading arrival={arrival}>
          {found === undefined
            ? action.label(texts)
            : texts.actionOn(action.label(texts), nameOfWorkbook(found, workbooks ?? [], wording))}
        </PageHeading>
        <Body1>{action.lead(texts)}</Body1>
      </div>
      {found !== undefined && (
        <Suspense fallback={looking}>
          <Steps
            key={found.entry.id}
            workbook={found}
            workbooks={workbooks ?? [found]}
            host={host}
            onBack={onBack}
          />
        </Suspense>
      )}
      {found === undefined && (
        <div role="status">
          {workbooks === undefined && looking}
          {workbooks !== undefined && candidates.length === 0 && (
            <Notice
              intent="info"
              title={texts.notHere(kind)}
              next={[texts.notHereNext(kind)]}
              actions={<Button onClick={() => onBuild(action.blueprint)}>{all.build.build(kind)}</Button>}
            />
          )}
          {candidates.length > 0 && (
            <Notice
              intent="info"
              title={texts.whichOne}
              next={[texts.whichOneNext]}
              actions={candidates.map((one) => (
                <Button key={one.entry.id} onClick={() => onChoose({ ...opened, entry: one.entry.id })}>
                  {nameOfWorkbook(one, workbooks ?? [], wording)}
                </Button>
              ))}
            />
          )}
        </div>
      )}
    </div>
  );
}
