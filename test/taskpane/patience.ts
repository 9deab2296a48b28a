import { configure } from "@testing-library/react";

// The first page of a file waits for all of Fluent UI to be loaded, on a machine that is busy with other tests as well.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
