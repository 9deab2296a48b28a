import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DescribedFunction } from "../../functions/describedFunctions";
import { useWording } from "../wording";
import { describeParameter } from "./describeParameter";

const useStyles = makeStyles({
  list: { margin: 0 },
  argument: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  term: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  need: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  required: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  domain: { display: "block", color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
});

/** The arguments in their order: name, need, meaning, and what is allowed. */
export function ArgumentList({ definition }: { readonly definition: DescribedFunction }) {
  const styles = useStyles();
  const { texts, language } = useWording();
  return (
    <dl className={styles.list}>
      {Object.entries(definition.parameters).map(([name, parameter]) => (
        <div key={name} className={styles.argument}>
          <dt className={styles.term}>
            <span className={styles.name} translate="no">
              {name}
            </span>
            <Caption1 className={mergeClasses(styles.need, !parameter.optional && styles.required)}>
              {parameter.optional ? texts.optional : texts.required}
            </Caption1>
          </dt>
          <dd className={styles.meaning}>
            {definition.texts[language].parameters[name]}
            <Caption1 className={styles.domain}>
              {describeParameter(parameter, definition.result, texts, language).join(" · ")}
            </Caption1>
          </dd>
        </div>
      ))}
    </dl>
  );
}
