import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import {
  ArrowDownload20Regular,
  Document20Regular,
  DocumentTable20Regular,
  FolderOpen20Regular,
  Save20Regular,
} from "@fluentui/react-icons";
import type { Texts } from "../pageTexts";
import type { Sample } from "./samples";

export interface FileMenuProps {
  readonly texts: Texts;
  /** Undefined until they are known. */
  readonly samples: readonly Sample[] | undefined;
  readonly disabled: boolean;
  /** The menu is opened. */
  readonly onShown: () => void;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onSample: (sample: Sample) => void;
  readonly onSave: () => void;
  readonly onSaveCsv: () => void;
}

export function FileMenu(props: FileMenuProps) {
  const { texts, samples } = props;
  return (
    <Menu onOpenChange={(_, { open }) => open && props.onShown()}>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={texts.fileTip} relationship="description">
          <Button appearance="subtle" disabled={props.disabled}>
            {texts.file}
          </Button>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<Document20Regular />} onClick={props.onNew}>
            {texts.newWorkbook}
          </MenuItem>
          <MenuItem icon={<FolderOpen20Regular />} secondaryContent="Ctrl+O" onClick={props.onOpen}>
            {texts.open}
          </MenuItem>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuItem icon={<DocumentTable20Regular />}>{texts.openSample}</MenuItem>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {samples?.map((sample) => (
                  <MenuItem key={sample.file} onClick={() => props.onSample(sample)}>
                    {sample.name}
                  </MenuItem>
                ))}
                {samples?.length === 0 && <MenuItem disabled>{texts.noSamples}</MenuItem>}
              </MenuList>
            </MenuPopover>
          </Menu>
          <MenuDivider />
          <MenuItem icon={<Save20Regular />} secondaryContent="Ctrl+S" onClick={props.onSave}>
            {texts.saveXlsx}
          </MenuItem>
          <MenuItem icon={<ArrowDownload20Regular />} onClick={props.onSaveCsv}>
            {texts.saveCsv}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
