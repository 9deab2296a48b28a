/** What the host itself has to say about a call that it does not pass on. */
export interface HostSentences {
  tooFew(name: string, parameter: string): string;
  tooMany(name: string, most: number): string;
  notANumber(parameter: string): string;
  notTrueOrFalse(parameter: string): string;
  listForRows(): string;
  richValue(type: string): string;
  noValue(): string;
}

const en: HostSentences = {
  tooFew: (name, parameter) => `${name}: the argument “${parameter}” is missing.`,
  tooMany: (name, most) => `${name} takes at most ${most} arguments.`,
  notANumber: (parameter) => `The argument “${parameter}” must be a number.`,
  notTrueOrFalse: (parameter) => `The argument “${parameter}” must be TRUE or FALSE.`,
  listForRows: () => "The function returned a list instead of rows of cells.",
  richValue: (type) => `The function returned a value of type ${type}; cells here show plain values only.`,
  noValue: () => "The function returned an object that is no value of a cell.",
};

const zh: HostSentences = {
  tooFew: (name, parameter) => `${name}：缺少参数“${parameter}”。`,
  tooMany: (name, most) => `${name} 最多接受 ${most} 个参数。`,
  notANumber: (parameter) => `参数“${parameter}”必须是数字。`,
  notTrueOrFalse: (parameter) => `参数“${parameter}”必须是 TRUE 或 FALSE。`,
  listForRows: () => "函数返回了一个列表，而不是由行组成的单元格区域。",
  richValue: (type) => `函数返回了 ${type} 类型的值；此处的单元格只能显示普通值。`,
  noValue: () => "函数返回的对象不是单元格的值。",
};

export const hostSentences = { en, zh } as const;
