import { Caption1, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ExchangeRate } from "../../columns/exchangeAmounts";
import { NumberField } from "./NumberField";
import { readAmount } from "../parts/readAmount";
import { useMyDataWording } from "./myDataWording";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface CurrencyQuestionProps {
  /** The currencies of the amounts, the commonest first. */
  readonly currencies: readonly string[];
  readonly rates: Readonly<Record<string, ExchangeRate>>;
  readonly onRates: (rates: Readonly<Record<string, ExchangeRate>>) => void;
}

function readRate(typed: string): number | undefined {
  const rate = readAmount(typed);
  return rate !== undefined && rate > 0 ? rate : undefined;
}

const withoutRate = (rates: CurrencyQuestionProps["rates"], gone: string): CurrencyQuestionProps["rates"] =>
  Object.fromEntries(Object.entries(rates).filter(([currency]) => currency !== gone));

/** What each of several currencies is worth: the commonest is the workbook's own unless the person says otherwise. */
export function CurrencyQuestion({ currencies, rates, onRates }: CurrencyQuestionProps) {
  const styles = useStyles();
  const { myData } = useMyDataWording();
  // Rows that are left out take their currency out of the list of the rest.
  const [all] = useState(currencies);
  const [main] = all;
  const complete = (changed: Readonly<Record<string, ExchangeRate>>) =>
    onRates(main === undefined || main in changed ? changed : { ...changed, [main]: 1 });
  return (
    <div className={styles.question} role="group" aria-label={myData.currencies}>
      <Text>{myData.currencies}</Text>
      <Caption1 className={styles.hint}>{myData.currenciesHint}</Caption1>
      {all.map((currency) => {
        const name = currency === "" ? myData.noCurrency : currency;
        const rate = rates[currency];
        return (
          <div key={currency}>
            {rate !== "leaveOut" && (
              <NumberField
                label={myData.rateOf(name)}
                value={rate ?? (currency === main ? 1 : undefined)}
                read={readRate}
                mistake={myData.amountWrong}
                onValue={(value) => complete({ ...rates, [currency]: value })}
              />
            )}
            <Checkbox
              label={myData.leaveRowsOut(name)}
              checked={rate === "leaveOut"}
              onChange={(_event, { checked }) => {
                const others = withoutRate(rates, currency);
                complete(checked === true ? { ...others, [currency]: "leaveOut" } : others);
              }}
            />
          </div>
        );
      })}
    </div>
  );
}
