import { DataValidationType, LifecycleService, LifecycleStages, type Univer } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";

/**
 * Univer wants more height for a cell with a list of choices than for any other, so a row grew when a choice was typed into
 * it (or a rule came to its cells) and the texts beside it were no longer on one line.
 */
export function measureListCellsAsTexts(univer: Univer): void {
  const injector = univer.__getInjector();
  const measure = (): void => {
    const painter = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.LIST)?.canvasRender;
    if (painter) painter.calcCellAutoHeight = () => undefined;
  };
  measure();
  // The grid's own painters are put in only while it is drawn for the first time.
  const lifecycle = injector.get(LifecycleService);
  void lifecycle.onStage(LifecycleStages.Rendered).then(measure);
  void lifecycle.onStage(LifecycleStages.Steady).then(measure);
}
