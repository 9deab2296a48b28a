import { Field, Radio, RadioGroup } from "@fluentui/react-components";

interface ChoiceQuestionProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [value: Value, text: string])[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** A question with a few answers, none of them taken for granted. */
export function ChoiceQuestion<Value extends string>({ label, choices, chosen, onChoose }: ChoiceQuestionProps<Value>) {
  return (
    <Field label={label}>
      <RadioGroup
        // Numbers, because a radio button without a value would be "on".
        value={String(choices.findIndex(([value]) => value === chosen))}
        onChange={(_event, { value }) => {
          const choice = choices[Number(value)];
          if (choice !== undefined) onChoose(choice[0]);
        }}
      >
        {choices.map(([value, text], index) => (
          <Radio key={value} value={String(index)} label={text} />
        ))}
      </RadioGroup>
    </Field>
  );
}
