/** What the host itself has to say about a call that it does not pass on. */
export interface HostSentences {
  tooFew(name: string, parameter: string): string;
  tooMany(name: string, most: number): string;
  notANumber(parameter: string): string;
  notTrueOrFalse(parameter: string): string;
}

const en: HostSentences = {
  tooFew: (name, parameter) => `${name}: the argument “${parameter}” is missing.`,
  tooMany: (name, most) => `${name} takes at most ${most} arguments.`,
  notANumber: (parameter) => `The argument “${parameter}” must be a number.`,
  notTrueOrFalse: (parameter) => `The argument “${parameter}” must be TRUE or FALSE.`,
};

const zh: HostSentences = {
  tooFew: (name, parameter) => `${name}：缺少参数“${parameter}”。`,
  tooMany: (name, most) => `${name} 最多接受 ${most} 个参数。`,
  notANumber: (parameter) => `参数“${parameter}”必须是数字。`,
  notTrueOrFalse: (parameter) => `参数“${parameter}”必须是 TRUE 或 FALSE。`,
};

export const hostSentences = { en, zh } as const;
