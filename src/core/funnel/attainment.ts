import { divide } from "../numbers/divide";

/** Amount ÷ target, as a fraction: 0.9648 is 96.48 %. @throws DivisionByZero when the target is 0 */
export const attainment = (amount: number, target: number): number => divide(amount, target, "target");
