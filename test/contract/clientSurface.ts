/** The members of one of the client's classes, told from its code: by wire name, with the name that a person uses. */
export interface ClientSurface {
  readonly properties: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
  readonly methods: ReadonlyMap<string, string>;
  /** Events by their name, with the wire's registering method; none for the older document events. */
  readonly events: ReadonlyMap<string, string | undefined>;
}

interface MemberDescriptor {
  readonly get?: (this: void) => unknown;
  readonly value?: unknown;
}

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads the surface of `Excel.<name>` from the debug build, whose code keeps its names. */
export function clientSurface(excel: object, name: string): ClientSurface | undefined {
  const constructor: unknown = (excel as Record<string, unknown>)[name];
  if (typeof constructor !== "function") return undefined;
  const prototype = constructor.prototype as object;
  const listed = (property: string): string[] => (Reflect.get(prototype, property, {}) as string[] | undefined) ?? [];
  const methods = new Map<string, string>();
  const events = new Map<string, string | undefined>();
  const descriptors: Record<string, MemberDescriptor> = Object.getOwnPropertyDescriptors(prototype);
  for (const [member, descriptor] of Object.entries(descriptors)) {
    const call: unknown = descriptor.value;
    if (typeof call === "function") {
      const wireName = wireNameOfMethod(String(call));
      if (wireName !== undefined) methods.set(wireName, member);
    }
    if (descriptor.get && /^on[A-Z]/.test(member)) {
      events.set(member, /registerFunc: function \(\) \{ return _this\.(\w+)\(\)/.exec(String(descriptor.get))?.[1]);
    }
  }
  return {
    properties: new Map(listed("_scalarPropertyOriginalNames").map((wireName) => [wireName, camelCase(wireName)])),
    links: new Map(listed("_navigationPropertyNames").map((link) => [pascalCase(link), link])),
    methods,
    events,
  };
}

function wireNameOfMethod(code: string): string | undefined {
  if (code.includes("_createIndexerObject(")) return "getItem";
  return /_(?:invokeMethod|createMethodObject)\([^"]*?(?:this|thisObj), "(\w+)"/.exec(code)?.[1];
}
