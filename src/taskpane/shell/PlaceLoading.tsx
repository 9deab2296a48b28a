import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useWording } from "../wording";

const useStyles = makeStyles({
  loading: { display: "flex", justifyContent: "flex-start", padding: `${tokens.spacingVerticalXL} 0` },
});

/** Stands where a place will be while its part of the program is fetched. */
export function PlaceLoading() {
  const styles = useStyles();
  const { texts } = useWording();
  return (
    <div className={styles.loading}>
      <Spinner size="tiny" delay={200} label={texts.build.loading} />
    </div>
  );
}
