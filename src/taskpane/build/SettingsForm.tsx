import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { showCount } from "../parts/quantities";
import { useWording } from "../wording";
import type { Undated } from "../../blueprints/blueprint";
import type { FormulaMode, MoneyUnit } from "../../blueprints/choices";
import {
  formulaModes,
  moneyUnits,
  rowKinds,
  type BuildSettings,
  type RowKind,
  type SettingsMistakes,
} from "./buildSettings";
import { currencies, currencyName } from "./currencies";
import type { BlueprintQuestions } from "./offeredBlueprint";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 132px), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
    "& > *": { minWidth: 0 },
  },
  // Options longer than the pane would make the list as wide as they are.
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  date: { minWidth: 0, width: "100%" },
  hint: { display: "block", color: tokens.colorNeutralForeground2 },
  own: { alignSelf: "flex-start", marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
});

export interface OwnRows {
  readonly count: number;
  readonly source: string;
}

interface SettingsFormProps {
  readonly settings: BuildSettings;
  readonly mistakes: SettingsMistakes;
  readonly asks: BlueprintQuestions;
  /** The person's rows, once they are ready for this workbook. */
  readonly own: OwnRows | undefined;
  /** Open deals among them that have no date. */
  readonly undated: Undated | undefined;
  readonly onChange: (settings: BuildSettings) => void;
  readonly onChooseOwn: () => void;
}

/** Everything that is asked before a workbook is built; each answer has a sensible default. */
export function SettingsForm(props: SettingsFormProps) {
  const { settings, mistakes, asks, own, undated, onChange, onChooseOwn } = props;
  const styles = useStyles();
  const { texts, language } = useWording();
  const { build } = texts;
  const change = <Key extends keyof BuildSettings>(key: Key, value: BuildSettings[Key]) =>
    onChange({ ...settings, [key]: value });
  const validation = (key: keyof BuildSettings) => {
    const mistake = mistakes[key];
    return mistake === undefined ? {} : { validationState: "error" as const, validationMessage: build[mistake] };
  };
  const offeredRows = rowKinds.filter((kind) => kind !== "own" || asks.own);
  const hintOfRows = (kind: RowKind): string =>
    kind === "own" && own !== undefined
      ? build.ownRows(own.count, showCount(own.count, language), own.source)
      : build.rowHints[kind];
  const hintOfFormulas = (mode: FormulaMode) =>
    mode === "native" && asks.formulas?.nativeLeavesOut === true ? "nativeWithLess" : mode;
  const dateField = (key: "asOf" | "periodFrom" | "periodTo", label: string, hint?: string) => (
    <Field label={label} {...(hint !== undefined && { hint })} {...validation(key)}>
      <Input
        className={styles.date}
        type="date"
        value={settings[key]}
        onChange={(_event, { value }) => change(key, value)}
      />
    </Field>
  );
  return (
    <div className={styles.form}>
      <Field label={build.rows} {...(!asks.own && { hint: build.noOwnRows })} {...validation("rows")}>
        <RadioGroup value={settings.rows} onChange={(_event, { value }) => change("rows", value as RowKind)}>
          {offeredRows.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={
                <>
                  {build.rowKinds[kind]}
                  <Caption1 className={styles.hint}>{hintOfRows(kind)}</Caption1>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {settings.rows === "own" && (
        <Button className={styles.own} onClick={onChooseOwn}>
          {own === undefined ? build.chooseOwn : build.changeOwn}
        </Button>
      )}
      {asks.period && (
        <>
          <div className={styles.pair}>
            {dateField("periodFrom", build.periodFrom)}
            {dateField("periodTo", build.periodTo)}
          </div>
          {undated !== undefined && (
            <Field hint={build.countUndatedHint}>
              <Checkbox
                label={build.countUndated(undated.count, showCount(undated.count, language))}
                checked={undated.counted}
                onChange={(_event, { checked }) => change("countUndated", checked === true)}
              />
            </Field>
          )}
          <Field
            label={build.target}
            hint={settings.rows === "sample" ? build.targetHintSample : build.targetHint}
            {...validation("target")}
          >
            <Input
              inputMode="decimal"
              value={settings.target}
              contentAfter={<span aria-hidden="true">{settings.currency}</span>}
              onChange={(_event, { value }) => change("target", value)}
            />
          </Field>
        </>
      )}
      {asks.asOf && dateField("asOf", build.asOf, build.asOfHint)}
      <Field label={build.language}>
        <RadioGroup
          layout="horizontal"
          value={settings.language}
          onChange={(_event, { value }) => change("language", value as BuildSettings["language"])}
        >
          <Radio value="en" label={<span lang="en">{build.languages.en}</span>} />
          <Radio value="zh" label={<span lang="zh-CN">{build.languages.zh}</span>} />
        </RadioGroup>
      </Field>
      <Field label={build.currency}>
        <Select
          className={styles.select}
          value={settings.currency}
          onChange={(_event, { value }) => change("currency", value)}
        >
          {currencies.map((code) => (
            <option key={code} value={code}>
              {build.currencyOption(code, currencyName(code, language))}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={build.moneyUnit} hint={build.moneyUnitHint}>
        <Select
          className={styles.select}
          value={settings.moneyUnit}
          onChange={(_event, { value }) => change("moneyUnit", value as MoneyUnit)}
        >
          {moneyUnits.map((unit) => (
            <option key={unit} value={unit}>
              {build.moneyUnits[unit]}
            </option>
          ))}
        </Select>
      </Field>
      {asks.formulas !== undefined && (
        <Field label={build.formulas}>
          <RadioGroup
            value={settings.formulaMode}
            onChange={(_event, { value }) => change("formulaMode", value as FormulaMode)}
          >
            {formulaModes.map((mode) => (
              <Radio
                key={mode}
                value={mode}
                label={
                  <>
                    {build.formulaModes[mode]}
                    <Caption1 className={styles.hint}>{build.formulaHints[hintOfFormulas(mode)]}</Caption1>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </Field>
      )}
    </div>
  );
}
