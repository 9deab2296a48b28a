import { makeStyles, tokens } from "@fluentui/react-components";
import type { Definition } from "../../functions/definition";
import { useWording } from "../wording";
import { possibleErrors } from "./possibleErrors";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  // One code under the other, so that the column stays narrow.
  codes: { fontFamily: tokens.fontFamilyMonospace, width: "min-content", fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0 },
});

/** The errors the function can show and what to do about each. */
export function ErrorList({ definition }: { readonly definition: Definition }) {
  const styles = useStyles();
  const { texts } = useWording();
  return (
    <dl className={styles.list}>
      {possibleErrors(definition).flatMap(({ codes, meaning }) => [
        <dt key={codes} className={styles.codes}>
          {codes}
        </dt>,
        <dd key={meaning} className={styles.meaning}>
          {texts.errorMeanings[meaning]}
        </dd>,
      ])}
    </dl>
  );
}
