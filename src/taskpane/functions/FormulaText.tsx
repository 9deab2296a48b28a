import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type Ref } from "react";

const useStyles = makeStyles({
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  name: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface FormulaTextProps {
  readonly formula: string;
  readonly ref?: Ref<HTMLElement>;
}

/** A formula that breaks between arguments and never inside a word that fits on a line. */
export function FormulaText({ formula, ref }: FormulaTextProps) {
  const styles = useStyles();
  const opening = formula.indexOf("(");
  const parts = formula.slice(opening).match(/[^,;(]*[,;(]|[^,;(]+$/g) ?? [];
  return (
    <code ref={ref} className={styles.formula} translate="no">
      <span className={styles.name}>{formula.slice(0, opening)}</span>
      {parts.map((part, index) => (
        // Parts never change places.
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
