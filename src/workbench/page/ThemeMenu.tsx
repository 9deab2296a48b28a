import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Tooltip } from "@fluentui/react-components";
import { DarkTheme20Regular } from "@fluentui/react-icons";
import type { Texts } from "./pageTexts";
import type { ThemeChoice } from "./theme";

export interface ThemeMenuProps {
  readonly texts: Texts;
  readonly choice: ThemeChoice;
  readonly onChoose: (choice: ThemeChoice) => void;
}

const choices: readonly ThemeChoice[] = ["light", "dark", "system"];

export function ThemeMenu({ texts, choice, onChoose }: ThemeMenuProps) {
  return (
    <Menu
      checkedValues={{ theme: [choice] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = choices.find((one) => one === checkedItems[0]);
        if (chosen) onChoose(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={texts.theme} relationship="label">
          <Button appearance="subtle" icon={<DarkTheme20Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map((one) => (
            <MenuItemRadio key={one} name="theme" value={one}>
              {texts.themes[one]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
