/** An error as Excel's API answers it. `location` is filled in by whoever called the member. */
export class HostError extends Error {
  location = "";

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const invalidOperation = (message = "This operation is not allowed."): HostError =>
  new HostError("InvalidOperation", message);

export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");

export const generalException = (message = "There was an internal error while processing the request."): HostError =>
  new HostError("GeneralException", message, 500);

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const accessDenied = (
  message = "You can't perform the requested operation: the cells or the workbook are protected.",
): HostError => new HostError("AccessDenied", message, 403);

export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const apiNotFound = (object: string, member: string): HostError => {
  const error = new HostError("ApiNotFound", `This host does not have ${object}.${member}.`, 404);
  error.location = `${object}.${member}`;
  return error;
};

/** For a member that exists here but not for this argument. */
export const notImplemented = (what: string): HostError =>
  new HostError("NotImplemented", `The requested feature isn't implemented: ${what}.`, 501);
