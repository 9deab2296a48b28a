import { Button, Checkbox, makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useState } from "react";
import type { CreditLinkInspection, CreditLinkOutcome } from "../../excel/creditLink/creditLinkOutcome";
import { Notice } from "../parts/Notice";
import { showCount } from "../parts/quantities";
import { useFocusOnChange } from "../parts/useFocusOnChange";
import { useActionWording } from "./actionWording";
import { creditLinkObstacleWords } from "./creditLinkWords";
import { problemWords } from "./problemWords";
import type { ActionStepsProps } from "./workbookActions";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  busy: { alignSelf: "flex-start" },
});

type Ready = Extract<CreditLinkInspection, { status: "ready" }>;
type State =
  | { readonly step: "looking" }
  | { readonly step: "ready"; readonly found: Ready }
  | { readonly step: "linking"; readonly found: Ready; readonly replaceTyped: boolean }
  | { readonly step: "ended"; readonly outcome: CreditLinkOutcome | CreditLinkInspection; readonly replaced: boolean };

/** From what would be linked to what was. */
export function LinkCreditFileSteps({ workbook, host, onBack }: ActionStepsProps) {
  const styles = useStyles();
  const { acting, building } = host;
  const receivables = workbook.entry.id;
  const { actions: texts } = useActionWording();
  const [state, setState] = useState<State>({ step: "looking" });
  const [looks, setLooks] = useState(0);
  const region = useFocusOnChange(`${state.step}${looks}`, "[data-takes-focus]");
  useEffect(() => {
    let wanted = true;
    void acting.inspectCreditLink({ receivables }).then((found) => {
      if (wanted)
        setState(
          found.status === "ready" ? { step: "ready", found } : { step: "ended", outcome: found, replaced: false },
        );
    });
    return () => {
      wanted = false;
    };
  }, [acting, receivables, looks]);
  const lookAgain = useCallback(() => {
    setState({ step: "looking" });
    setLooks((before) => before + 1);
  }, []);
  const link = async (found: Ready, replaceTyped: boolean) => {
    setState({ step: "linking", found, replaceTyped });
    const outcome = await acting.linkCreditFile({ receivables, replaceTyped });
    setState({ step: "ended", outcome, replaced: replaceTyped });
  };
  return (
    <div ref={region} className={styles.part} role="status">
      {state.step === "looking" && <Spinner size="tiny" className={styles.busy} label={texts.looking} />}
      {(state.step === "ready" || state.step === "linking") && (
        <WhatIsLinked found={state.found} isBusy={state.step === "linking"} onBack={onBack} onLink={link} />
      )}
      {state.step === "ended" && (
        <LinkEnd
          outcome={state.outcome}
          replaced={state.replaced}
          onShow={building.showSheet}
          onTryAgain={lookAgain}
          onBack={onBack}
        />
      )}
    </div>
  );
}

interface WhatIsLinkedProps {
  readonly found: Ready;
  readonly isBusy: boolean;
  readonly onLink: (found: Ready, replaceTyped: boolean) => Promise<void>;
  readonly onBack: () => void;
}

function WhatIsLinked({ found, isBusy, onLink, onBack }: WhatIsLinkedProps) {
  const styles = useStyles();
  const { actions: texts, language } = useActionWording();
  const words = texts.linkCreditFile;
  const heading = useId();
  const [replaceTyped, setReplaceTyped] = useState(false);
  const { figures, creditFile, receivables, manualCalculation } = found;
  const typed = figures.creditFile.typed + figures.receivables.typed;
  const linked = figures.creditFile.linked + figures.receivables.linked;
  const cells = (of: "creditFile" | "receivables"): number =>
    figures[of].written + (replaceTyped ? figures[of].typed : 0);
  const all = cells("creditFile") + cells("receivables");
  const counted = (count: number): [number, string] => [count, showCount(count, language)];
  return (
    <>
      <Subtitle2 as="h2" id={heading} className={styles.heading}>
        {all === 0 && typed === 0 ? words.nothingToLink : words.willBeLinked}
      </Subtitle2>
      <ul className={styles.list} aria-labelledby={heading}>
        {all === 0 && <li>{words.nothingToLinkNext}</li>}
        {figures.added > 0 && <li>{words.added(...counted(figures.added))}</li>}
        {cells("creditFile") > 0 && <li>{words.intoCreditFile(creditFile.name, ...counted(cells("creditFile")))}</li>}
        {cells("receivables") > 0 && <li>{words.intoLedger(receivables.name, ...counted(cells("receivables")))}</li>}
        {linked > 0 && <li>{words.linkedAlready(...counted(linked))}</li>}
        {typed > 0 && !replaceTyped && <li>{words.typedStay(...counted(typed))}</li>}
      </ul>
      {typed > 0 && (
        <Checkbox
          label={words.replaceTyped}
          checked={replaceTyped}
          disabled={isBusy}
          onChange={(_, { checked }) => setReplaceTyped(checked === true)}
        />
      )}
      {replaceTyped && <Notice intent="warning" title={words.replaceWarning(...counted(typed))} />}
      {manualCalculation && <Notice intent="info" title={words.manualCalculation} />}
      {all === 0 ? (
        <Button data-takes-focus onClick={onBack}>
          {texts.done}
        </Button>
      ) : (
        <Button
          appearance="primary"
          data-takes-focus
          disabledFocusable={isBusy}
          {...(isBusy && { icon: <Spinner size="tiny" /> })}
          onClick={() => void onLink(found, replaceTyped)}
        >
          {isBusy ? words.linking : words.link}
        </Button>
      )}
    </>
  );
}

interface LinkEndProps {
  readonly outcome: CreditLinkOutcome | CreditLinkInspection;
  readonly replaced: boolean;
  readonly onShow: (worksheetId: string) => Promise<boolean>;
  readonly onTryAgain: () => void;
  readonly onBack: () => void;
}

function LinkEnd({ outcome, replaced, onShow, onTryAgain, onBack }: LinkEndProps) {
  const styles = useStyles();
  const wording = useActionWording();
  const { actions: texts, texts: all, language } = wording;
  const words = texts.linkCreditFile;
  const [missing, setMissing] = useState<string>();
  if (outcome.status === "linked") {
    const { figures, creditFile, receivables } = outcome;
    const typed = figures.creditFile.typed + figures.receivables.typed;
    const counted = (count: number): [number, string] => [count, showCount(count, language)];
    return (
      <>
        <Notice
          intent="success"
          title={words.linked}
          next={[
            words.written(...counted(figures.creditFile.written + figures.receivables.written)),
            ...(figures.added > 0 ? [words.addedDone(...counted(figures.added))] : []),
            ...(typed > 0 ? [(replaced ? words.replaced : words.kept)(...counted(typed))] : []),
            words.green,
          ]}
        />
        {[creditFile, receivables].map(({ worksheetId, name }, index) => (
          <Button
            key={worksheetId}
            {...(index === 0 && { "data-takes-focus": true })}
            onClick={() => void onShow(worksheetId).then((shown) => setMissing(shown ? undefined : name))}
          >
            {all.build.goTo(name)}
          </Button>
        ))}
        {missing !== undefined && <Notice intent="warning" title={all.build.jumpFailed(missing)} />}
        <Button onClick={onBack}>{texts.done}</Button>
      </>
    );
  }
  if (outcome.status === "ready") return null;
  const found =
    outcome.status === "blocked"
      ? outcome.obstacles.map((obstacle) => creditLinkObstacleWords(obstacle, wording))
      : [problemWords(outcome.problem, wording)];
  const restored =
    "restored" in outcome ? [outcome.restored ? words.restored : words.notRestored] : [];
  return (
    <>
      <Notice
        intent={outcome.status === "blocked" ? "warning" : "error"}
        title={outcome.status === "blocked" ? words.cannotLink : words.failed}
        next={[...restored, ...found.flatMap(({ what, next }) => [what, next])]}
      />
      <div className={styles.part}>
        <Button data-takes-focus onClick={onTryAgain}>
          {texts.tryAgain}
        </Button>
        <Button onClick={onBack}>{texts.done}</Button>
      </div>
    </>
  );
}
