import packageInformation from "../../package.json";

export const { version } = packageInformation;
