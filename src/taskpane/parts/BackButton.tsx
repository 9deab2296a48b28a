import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", minWidth: "auto", marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

/** The way back, in words: where it leads. */
export function BackButton({ children, onBack }: { readonly children: string; readonly onBack: () => void }) {
  const styles = useStyles();
  return (
    <Button appearance="subtle" className={styles.back} icon={<ArrowLeft20Regular />} onClick={onBack}>
      {children}
    </Button>
  );
}
