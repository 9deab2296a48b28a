import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly read: (typed: string) => number | undefined;
  /** Said while what is typed is no such number. */
  readonly mistake: string;
  readonly onValue: (value: number) => void;
}

/** A number to type. Nothing is handed on while it cannot be read. */
export function NumberField({ label, value, read, mistake, onValue }: NumberFieldProps) {
  const [typed, setTyped] = useState(value === undefined ? "" : String(value));
  const isWrong = typed !== "" && read(typed) === undefined;
  return (
    <Field label={label} {...(isWrong && { validationState: "error" as const, validationMessage: mistake })}>
      <Input
        inputMode="decimal"
        value={typed}
        onChange={(_event, { value: next }) => {
          setTyped(next);
          const number = read(next);
          if (number !== undefined) onValue(number);
        }}
      />
    </Field>
  );
}
