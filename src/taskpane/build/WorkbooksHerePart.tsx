import { Button, Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState } from "react";
import type { WorkbookHere } from "../../excel/workbooksHere";
import { useActionWording } from "./actionWording";
import { nameOfWorkbook } from "./nameOfWorkbook";
import type { OpenedAction } from "./openedAction";
import type { WorkbooksFound } from "./useWorkbooksHere";
import { actionsOf } from "./workbookActions";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalL,
  },
  heading: { margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  workbook: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTop: "none" },
  },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface WorkbooksHerePartProps {
  readonly found: WorkbooksFound;
  /** Whether the sheet was there to be shown. */
  readonly onShow: (worksheet: string) => Promise<boolean>;
  /** The action whose page was left for the list; its button takes the focus. */
  readonly cameFrom: OpenedAction | undefined;
  readonly onOpen: (action: OpenedAction) => void;
}

/** The workbooks that were built into the open one, each with what can be done with it. Nothing while there is none. */
export function WorkbooksHerePart({ found, onShow, cameFrom, onOpen }: WorkbooksHerePartProps) {
  const styles = useStyles();
  const wording = useActionWording();
  const { actions: texts, texts: all } = wording;
  const heading = useId();
  const { workbooks = [], readAgain } = found;
  const [missing, setMissing] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const handled = useRef<OpenedAction>(undefined);
  useLayoutEffect(() => {
    if (cameFrom === undefined || handled.current === cameFrom || workbooks.length === 0) return;
    handled.current = cameFrom;
    const { action, entry } = cameFrom;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>(`[data-action="${action}"]`) ?? [])];
    (buttons.find(({ dataset }) => dataset.entry === entry) ?? buttons[0])?.focus();
  }, [cameFrom, workbooks]);
  const show = async ({ sheets: [first] }: WorkbookHere) => {
    if (first === undefined) return;
    const shown = await onShow(first.worksheet);
    setMissing(shown ? undefined : first.name);
    if (!shown) readAgain();
  };
  if (workbooks.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading} className={styles.heading}>
        {texts.inThisWorkbook}
      </Subtitle2>
      <ul ref={list} className={styles.list}>
        {workbooks.map((workbook) => {
          const name = nameOfWorkbook(workbook, workbooks, wording);
          const [first] = workbook.sheets;
          return (
            <li key={workbook.entry.id} className={styles.workbook}>
              <Link
                as="button"
                className={styles.name}
                aria-label={texts.goToWorkbook(name, first?.name ?? "")}
                onClick={() => void show(workbook)}
              >
                {name}
              </Link>
              <span className={styles.actions}>
                {actionsOf(workbook, workbooks).map(({ id, icon: Icon, label }) => (
                  <Button
                    key={id}
                    size="small"
                    icon={<Icon />}
                    data-action={id}
                    data-entry={workbook.entry.id}
                    aria-label={texts.actionOn(label(texts), name)}
                    onClick={() => onOpen({ action: id, entry: workbook.entry.id })}
                  >
                    {label(texts)}
                  </Button>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
      <div role="status">{missing !== undefined && <Text>{all.build.jumpFailed(missing)}</Text>}</div>
    </section>
  );
}
