import { createRoot } from "react-dom/client";
import { chooseLanguage, languageTag } from "./language";
import "./chartLayer.css";
import "./gridHelp.css";
import "./gridToolbar.css";
import "./workbench.css";
import { remembered } from "./preferences";
import { WorkbenchPage } from "./WorkbenchPage";

const language = chooseLanguage(location.search, [remembered("language") ?? "", ...navigator.languages]);
document.documentElement.lang = languageTag(language);

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element for the workbench.");
createRoot(root).render(<WorkbenchPage language={language} />);
