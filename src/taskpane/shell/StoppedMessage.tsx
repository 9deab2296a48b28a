import { Button, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { useWording } from "../wording";

const useStyles = makeStyles({
  heading: { margin: 0 },
  message: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

interface StoppedMessageProps {
  readonly problem: unknown;
  readonly onReload: () => void;
}

export function StoppedMessage({ problem, onReload }: StoppedMessageProps) {
  const styles = useStyles();
  const { texts } = useWording();
  return (
    <div role="alert" className={styles.message}>
      <Title3 as="h2" className={styles.heading}>
        {texts.stopped}
      </Title3>
      <Text>{texts.stoppedBecause(problem instanceof Error ? problem.message : String(problem))}</Text>
      <Text>{texts.stoppedNext}</Text>
      <Button appearance="primary" onClick={onReload}>
        {texts.reload}
      </Button>
    </div>
  );
}
