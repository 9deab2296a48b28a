import { readFileSync } from "node:fs";
import { readCsv } from "../../src/workbookFile/readCsv";
import { sourceOfPlainTable } from "../../src/columns/sourceTable";
import { guessColumns } from "../../src/columns/guessColumns";
import { pipelineTarget } from "../../src/columns/pipelineTarget";
import { mapPipeline } from "../../src/columns/mapPipeline";
const s = sourceOfPlainTable(readCsv(readFileSync("/work/shared/data/maven_sales_pipeline.csv")));
const g = guessColumns(s, pipelineTarget);
for (let i = 0; i < 30; i++) mapPipeline(s, g.mapping, { won: "paid", missingAmount: { kind: "median" } });
