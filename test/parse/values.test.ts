import { describe, expect, test } from "vitest";
import { valuesOf } from "../support/parsed-yaml.ts";

describe("plain values, by the core schema of YAML 1.2", () => {
  test.each<[string, unknown]>([
    ["null", null],
    ["~", null],
    ["Null", null],
    ["true", true],
    ["FALSE", false],
    ["tRUE", "tRUE"],
    ["12", 12],
    ["-7", -7],
    ["+7", 7],
    ["0", 0],
    ["0.5", 0.5],
    [".5", 0.5],
    ["1.", 1],
    ["1e3", 1000],
    ["0x1F", 31],
    ["9007199254740991", 9007199254740991],
    ["1e21", 1e21],
    ["123456789012345680000", 123456789012345680000],
    ["0.1", 0.1],
    ["3.141592653589793", Math.PI],
    ["yes", "yes"],
    ["off", "off"],
    ["2027-01-31", "2027-01-31"],
    ["12:30:45", "12:30:45"],
    ["1_000", "1_000"],
    ["10.0.0.0/8", "10.0.0.0/8"],
    ["2001:db8::/32", "2001:db8::/32"],
    ["p99.9", "p99.9"],
    ["1 KiB", "1 KiB"],
    ["-", null],
    ["${var.x}", "${var.x}"],
    ['"12"', "12"],
    ["'true'", "true"],
    ['""', ""],
    ["!!str 12", "12"],
    ["! 12", "12"],
    ['!!int "12"', 12],
    ["!!float 1", 1],
    ["!!null ~", null],
    ["!!bool true", true],
    ["!!map {}", {}],
    ["!!seq []", []],
  ])("%s", (text, value) => {
    expect(valuesOf(text === "-" ? "a:\n" : `a: ${text}\n`)).toEqual([{ a: value }]);
  });

  test("keys are text, whatever they look like", () => {
    const text = '111122223333: a\ntrue: b\n012: c\n~: d\n1.0: e\n? explicit\n: f\n"": g\n';
    expect(valuesOf(text)).toEqual([
      { "111122223333": "a", true: "b", "012": "c", "~": "d", "1.0": "e", explicit: "f", "": "g" },
    ]);
  });

  test("names that every object inherits are ordinary names", () => {
    const [value] = valuesOf("__proto__: {polluted: true}\nconstructor: 1\ntoString: 2\nhasOwnProperty: 3\n");
    expect(Object.entries(value ?? {})).toEqual([
      ["__proto__", { polluted: true }],
      ["constructor", 1],
      ["toString", 2],
      ["hasOwnProperty", 3],
    ]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("text in blocks and over several lines", () => {
    expect(valuesOf("a: |\n  one\n   two\n\nb: >-\n  one\n  two\nc: one\n  two\n")).toEqual([
      { a: "one\n two\n", b: "one two", c: "one two" },
    ]);
  });

  test.each([
    ["astral", "🜁𝔘"],
    ["combining", "e\u0301\u0323"],
    ["bidirectional", "\u202Eabc\u2066"],
    ["line separators", "a\u2028b\u2029c\u0085d"],
    ["comment ends and templates", "*/ ${x} %{if} `x`"],
  ])("%s characters stay as they are", (_, text) => {
    expect(valuesOf(`a: "${text}"\n${JSON.stringify(text)}: 1\n`)).toEqual([{ a: text, [text]: 1 }]);
  });
});

describe("documents", () => {
  test("several in a file, empty ones left out", () => {
    expect(valuesOf("a: 1\n---\nb: 2\n...\n---\nc: 3")).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
  });

  test("line ends and the end of the file do not matter", () => {
    const [expected] = valuesOf("a:\n  - 1\n  - 2\nb: |\n  x\n  y\n");
    expect(valuesOf("a:\r\n  - 1\r\n  - 2\r\nb: |\r\n  x\r\n  y\r\n")).toEqual([expected]);
    expect(valuesOf("a: [1, 2]")).toEqual([{ a: [1, 2] }]);
  });

  test("%YAML 1.2 changes nothing", () => {
    expect(valuesOf("%YAML 1.2\n---\na: no\n")).toEqual([{ a: "no" }]);
  });

  test("a document that is null by its author's word is no empty document", () => {
    expect(valuesOf("~\n")).toEqual([null]);
  });
});

describe("aliases and merge keys", () => {
  test("an alias is the very object of its anchor", () => {
    const [value] = valuesOf("a: &x {k: [1]}\nb: *x\n");
    const { a, b } = Object.fromEntries(Object.entries(value ?? {}));
    expect(b).toEqual({ k: [1] });
    expect(a).toBe(b);
  });

  test("the nearest anchor above counts, and only in its own document", () => {
    expect(valuesOf("- &x 1\n- *x\n- &x 2\n- *x\n---\n&x 3\n")).toEqual([[1, 1, 2, 2], 3]);
  });

  test("own keys win, then earlier sources, wherever the merge key stands", () => {
    const text = [
      "a: &a {x: a, y: a}",
      "b: &b {y: b, z: b}",
      "one: {x: own, <<: *a}",
      "two: {<<: *a, x: own}",
      "list: {<<: [*a, *b, {w: inline}]}",
      "chain: &c {<<: *a, v: c}",
      "end: {<<: *c}",
      'quoted: {"<<": text}',
    ].join("\n");
    expect(valuesOf(text)).toEqual([
      {
        a: { x: "a", y: "a" },
        b: { y: "b", z: "b" },
        one: { x: "own", y: "a" },
        two: { x: "own", y: "a" },
        list: { x: "a", y: "a", z: "b", w: "inline" },
        chain: { x: "a", y: "a", v: "c" },
        end: { x: "a", y: "a", v: "c" },
        quoted: { "<<": "text" },
      },
    ]);
  });

  test("a merged `__proto__` is an own property too", () => {
    const [value] = valuesOf("a: &a {__proto__: {x: 1}}\nb: {<<: *a}\n");
    const { b } = Object.fromEntries(Object.entries(value ?? {}));
    expect(Object.entries(b)).toEqual([["__proto__", { x: 1 }]]);
  });
});
