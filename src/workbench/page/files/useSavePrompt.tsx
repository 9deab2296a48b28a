import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useCallback, useState, type ReactNode } from "react";
import type { Texts } from "../pageTexts";

export type SaveAnswer = "save" | "discard" | "cancel";

export interface SavePrompt {
  readonly dialog: ReactNode;
  /** Asks what becomes of the unsaved work in the workbook of that name. */
  readonly ask: (file: string) => Promise<SaveAnswer>;
}

interface Question {
  readonly file: string;
  readonly answer: (answer: SaveAnswer) => void;
}

export function useSavePrompt(texts: Texts): SavePrompt {
  const [question, setQuestion] = useState<Question>();
  const ask = useCallback((file: string) => {
    return new Promise<SaveAnswer>((settle) => {
      const answer = (given: SaveAnswer): void => {
        setQuestion(undefined);
        settle(given);
      };
      setQuestion({ file, answer });
    });
  }, []);
  const dialog = question && (
    <Dialog open modalType="alert" onOpenChange={() => question.answer("cancel")}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.saveFirstTitle}</DialogTitle>
          <DialogContent>{texts.saveFirst(question.file)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => question.answer("save")}>
              {texts.save}
            </Button>
            <Button onClick={() => question.answer("discard")}>{texts.doNotSave}</Button>
            <Button onClick={() => question.answer("cancel")}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
  return { dialog, ask };
}
