import { plain } from "../excel/samplePlan";
export const supported = plain;
