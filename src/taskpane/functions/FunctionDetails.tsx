import { Button, Caption1, Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { familyOf } from "../../functions/definition";
import type { DescribedFunction } from "../../functions/describedFunctions";
import { helpPath } from "../../functions/helpPath";
import type { PaneHost } from "../paneHost";
import { useWording } from "../wording";
import { ArgumentList } from "./ArgumentList";
import { ErrorList } from "./ErrorList";
import { ExampleCard } from "./ExampleCard";
import { familyName } from "./familyName";
import { FormulaText } from "./FormulaText";
import { signature } from "./signature";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXL}`,
  },
  back: { alignSelf: "flex-start", minWidth: "auto", marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  top: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  family: { color: tokens.colorNeutralForeground2 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    // The reading position starts here; it is no control, so it needs no focus mark.
    outlineStyle: "none",
  },
  help: { alignSelf: "flex-start" },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  notes: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
});

function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" className={styles.heading}>
        {heading}
      </Subtitle2>
      {children}
    </section>
  );
}

interface FunctionDetailsProps {
  readonly definition: DescribedFunction;
  readonly host: PaneHost;
  readonly onBack: () => void;
}

/** Everything about one function. */
export function FunctionDetails({ definition, host, onBack }: FunctionDetailsProps) {
  const styles = useStyles();
  const { texts, language } = useWording();
  const name = useRef<HTMLHeadingElement>(null);
  const { purpose, notes = [] } = definition.texts[language];

  useLayoutEffect(() => {
    document.documentElement.scrollTop = 0;
    name.current?.focus({ preventScroll: true });
  }, []);

  return (
    <article className={styles.details}>
      <div className={styles.top}>
        <Button appearance="subtle" className={styles.back} icon={<ArrowLeft20Regular />} onClick={onBack}>
          {texts.back}
        </Button>
        <Caption1 className={styles.family}>{familyName(familyOf(definition.id), texts)}</Caption1>
        <h2 ref={name} tabIndex={-1} className={styles.name}>
          {definition.id}
        </h2>
        <Text>{purpose}</Text>
        <Link className={styles.help} href={helpPath(definition.id, language)} target="_blank" rel="noopener">
          {texts.helpPage}
        </Link>
      </div>
      <Section heading={texts.howToWrite}>
        <FormulaText formula={`=${signature(definition)}`} />
      </Section>
      <ExampleCard key={definition.id} definition={definition} host={host} />
      <Section heading={texts.arguments}>
        <ArgumentList definition={definition} />
      </Section>
      {notes.length > 0 && (
        <Section heading={texts.notes}>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section heading={texts.errors}>
        <ErrorList definition={definition} />
      </Section>
    </article>
  );
}
