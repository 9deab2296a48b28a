import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { Definition } from "../../functions/definition";
import type { PaneHost } from "../paneHost";
import { useWording } from "../wording";
import { AnswerView } from "./AnswerView";
import { ExampleActions } from "./ExampleActions";
import { exampleDays } from "./exampleDays";
import { exampleExtent } from "./exampleExtent";
import { exampleFormula } from "./exampleFormula";
import { exampleHeadings } from "./exampleHeadings";
import { FormulaText } from "./FormulaText";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    // Wider than the text around it: the tables in it need the room.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0 },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  days: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  day: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  label: { color: tokens.colorNeutralForeground2 },
});

interface ExampleCardProps {
  readonly definition: Definition;
  readonly host: PaneHost;
}

/** The example: its formula, its result, and the ways to get it into the sheet. */
export function ExampleCard({ definition, host }: ExampleCardProps) {
  const styles = useStyles();
  const { texts, language } = useWording();
  const heading = useId();
  const formulaText = useRef<HTMLElement>(null);
  const { result } = definition;
  const formula = exampleFormula(definition);
  const days = exampleDays(definition);
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <Subtitle2 as="h3" id={heading} className={styles.heading}>
        {texts.example}
      </Subtitle2>
      <div className={styles.part}>
        <Caption1 className={styles.label}>{texts.exampleFormula}</Caption1>
        <FormulaText formula={formula} ref={formulaText} />
        {days.length > 0 && (
          <Caption1 className={mergeClasses(styles.label, styles.days)}>
            <span>{texts.dayNumbers}</span>
            {days.map((day) => (
              <span key={day} className={styles.day}>
                {day}
              </span>
            ))}
          </Caption1>
        )}
      </div>
      <div className={styles.part}>
        <Caption1 className={styles.label}>{texts.exampleResult}</Caption1>
        <AnswerView
          answer={definition.example.answer}
          kind={result.shape === "spills" ? undefined : result.kind}
          headings={exampleHeadings(definition, language)}
        />
      </div>
      <ExampleActions
        formula={formula}
        extent={exampleExtent(definition)}
        host={host}
        onSelectFormula={() => {
          if (formulaText.current !== null) window.getSelection()?.selectAllChildren(formulaText.current);
        }}
      />
    </section>
  );
}
