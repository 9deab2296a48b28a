import { associateRibbonCommands } from "../commands/ribbonCommands";
import { displayLanguage } from "../excel/displayLanguage";
import { whenOfficeIsReady } from "../excel/whenOfficeIsReady";
import { dictionaries } from "../texts/dictionaries";
import { languageOf } from "../texts/languageOf";
import { askPane } from "./ribbonWish";
import { showCannotOpen, showOpening } from "./openingScreen";

/** Milliseconds to wait for Excel before the pane opens without it. */
const PATIENCE = 5000;

const texts = () => dictionaries[languageOf(displayLanguage() ?? navigator.language)];

async function load(root: HTMLElement): Promise<void> {
  showOpening(root, texts());
  try {
    // Fetched while Excel gets ready.
    const loading = import(/* webpackChunkName: "pane" */ "./index");
    await whenOfficeIsReady(PATIENCE);
    associateRibbonCommands(askPane);
    const { startPane } = await loading;
    startPane(root);
  } catch (problem) {
    showCannotOpen(root, texts(), problem);
  }
}

const root = document.getElementById("root");
if (root !== null) void load(root);
