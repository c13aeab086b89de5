import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { driftHtml } from "../../compiler/report/drift-html/page.ts";
import type { DriftReport } from "../../compiler/report/drift-report.ts";
import { ALL_DRIFT, DRIFTED, manyFindings } from "../report/drift-reports.ts";
import { findChromium } from "../support/chromium.ts";
import { at, listOf } from "../support/json.ts";

/*
 * The page of `palisade drift` in a real browser: what it does, what it lets the network know (nothing), and whether everybody
 * can read it.
 */
const search = findChromium();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PHONE = { width: 360, height: 740 };

interface Opened {
  readonly page: Page;
  /** What the browser or the script complained of. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for, beside the page itself. */
  readonly requests: readonly string[];
}

let browser: Browser | undefined;
let folder = "";

/** Opens the page of a report, as a reader would from a folder of downloads. */
async function open(report: DriftReport, hash = "", options: BrowserContextOptions = {}): Promise<Opened> {
  if (browser === undefined) throw new Error("the browser did not start");
  const file = join(folder, "drift.html");
  writeFileSync(file, driftHtml(report, { pathOf: (path) => path, textOf: () => undefined }));
  const address = pathToFileURL(file).href;
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`${address}${hash}`);
  return {
    page,
    complaints,
    get requests() {
      return requests.filter((url) => !url.startsWith(address) && !url.startsWith("data:"));
    },
  };
}

/** Findings that can be seen. */
function shown(page: Page): Promise<number> {
  return page.locator("article:visible").count();
}

async function hasCount(page: Page, text: string): Promise<void> {
  await page.locator("#count", { hasText: new RegExp(`^${text}$`) }).waitFor();
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const result: unknown = await page.evaluate("axe.run(document)");
  return listOf(at(result, "violations")).map(
    (violation) => `${at(violation, "id")}: ${at(violation, "nodes", 0, "html")}`,
  );
}

beforeAll(async () => {
  if ("missing" in search) return;
  folder = mkdtempSync(join(tmpdir(), "palisade-page-"));
  // The page is our own, and root has no sandbox in Chromium.
  browser = await chromium.launch({ executablePath: search.found, chromiumSandbox: false });
});
afterAll(async () => {
  await browser?.close();
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
});

test.runIf("missing" in search)(
  `a browser: ${"missing" in search ? `SKIPPED, because ${search.missing}` : search.found}`,
  () => {
    expect("missing" in search && search.required).toBe(false);
  },
);

describe.skipIf("missing" in search)("the page of palisade drift", () => {
  describe.each(Object.entries(ALL_DRIFT))("of %s", (_, report) => {
    test.each(["light", "dark"] as const)("can be read by everybody, %s", async (colorScheme) => {
      const { page, complaints, requests } = await open(report, "", { colorScheme });
      expect(await violations(page)).toEqual([]);
      expect([complaints, requests]).toEqual([[], []]);
    });

    test("fits on a phone, where everybody can read it, too", async () => {
      const { page } = await open(report, "", { viewport: PHONE });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(PHONE.width);
      expect(await violations(page)).toEqual([]);
    });
  });

  test("is judged by a check that finds what nobody can read", async () => {
    const { page } = await open(DRIFTED);
    await page.evaluate("document.querySelector('h1').style.color = '#cccccc'");
    expect(await violations(page)).toEqual([expect.stringContaining("color-contrast: <h1")]);
  });

  test("is filtered by keyboard, says how much is left, and keeps the question in its address", async () => {
    const { page, complaints } = await open(DRIFTED);
    await hasCount(page, "32 findings");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to what was found");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.name")).toBe("q");
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    await page.keyboard.type("AUTHORIZATION denied");
    await hasCount(page, "1 of 32 findings shown");
    expect(await shown(page)).toBe(1);
    expect(await page.evaluate("location.hash")).toBe("#q=AUTHORIZATION+denied");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await hasCount(page, "32 findings");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await hasCount(page, "4 of 32 findings shown");
    await page.getByLabel("Stack").focus();
    await page.keyboard.type("production-us");
    await hasCount(page, "2 of 32 findings shown");
    expect(await page.evaluate("location.hash")).toBe("#effect=weaker&stack=production-us-east-1");
    await page.getByRole("button", { name: "Show all" }).press("Enter");
    await hasCount(page, "32 findings");
    expect(await page.evaluate("location.hash")).toBe("");
    expect(complaints).toEqual([]);
  });

  test("shows what its address asks for", async () => {
    const { page } = await open(DRIFTED, "#effect=weaker&effect=neutral&noun=security+profile");
    await hasCount(page, "3 of 32 findings shown");
    expect(await page.getByRole("checkbox", { name: "weaker" }).isChecked()).toBe(true);
    expect(await page.getByLabel("Resource").inputValue()).toBe("security profile");
    await page.evaluate("location.hash = '#kind=missing'");
    await hasCount(page, "1 of 32 findings shown");
    expect(await page.getByRole("checkbox", { name: "weaker" }).isChecked()).toBe(false);
  });

  test("takes no harm from an address of another report", async () => {
    const { page, complaints } = await open(DRIFTED, "#stack=gone&kind=%E0%A4%A&x=</script>&q=");
    await hasCount(page, "32 findings");
    expect(complaints).toEqual([]);
  });

  test("says so where nothing fits, and how to see all again", async () => {
    const { page } = await open(DRIFTED, "#q=nothing+of+the+kind");
    await hasCount(page, "0 of 32 findings shown");
    await page.locator("#no-match button").click();
    await hasCount(page, "32 findings");
    expect(await page.locator("#no-match").isVisible()).toBe(false);
  });

  test("leads to one stack, and from a number to what was counted, without losing the question", async () => {
    const { page } = await open(DRIFTED);
    await page.getByRole("link", { name: "Show only this stack production-us-east-1" }).click();
    await hasCount(page, "2 of 32 findings shown");
    await page.getByRole("link", { name: "weaker" }).click();
    expect(await page.evaluate("[location.hash, document.activeElement.id]")).toEqual([
      "#stack=production-us-east-1",
      "weaker",
    ]);
    // What it leads to is filtered out, and shown again.
    await page.getByRole("link", { name: "ignored" }).click();
    await hasCount(page, "32 findings");
    expect(await page.locator("#ignored").isVisible()).toBe(true);
  });

  test("leads from what is weaker to its finding, filtered out or not, and back", async () => {
    const { page } = await open(DRIFTED, "#effect=neutral");
    await hasCount(page, "25 of 32 findings shown");
    await page.locator(".weakest").getByRole("link", { name: "scheduled audit Daily" }).click();
    await hasCount(page, "32 findings");
    expect(await page.evaluate("document.activeElement.id")).toBe("weaker-3");
    expect(await page.locator("#weaker-3").isVisible()).toBe(true);
    await page.goBack();
    await hasCount(page, "25 of 32 findings shown");
  });

  test("opens folds in which something is found", async () => {
    const { page } = await open(DRIFTED);
    expect(await page.getByText("by-hand-17").isVisible()).toBe(false);
    await page.getByLabel("Search").fill("by-hand-17");
    await hasCount(page, "1 of 32 findings shown");
    expect(await page.getByText("by-hand-17").isVisible()).toBe(true);
  });

  test("has all on paper, unfolded, and no controls", async () => {
    const { page } = await open(DRIFTED);
    await page.emulateMedia({ media: "print" });
    const folded = [
      page.getByText("by-hand-22"),
      page.getByRole("row", { name: "dimension" }),
      page.locator("article code", { hasText: "terraform apply -replace" }),
    ];
    for (const each of folded) expect((await each.boundingBox())?.height ?? 0).toBeGreaterThan(5);
    expect(await page.locator("form").isVisible()).toBe(false);
    expect(
      await page.locator("article").evaluateAll((all) => all.every((each) => each.checkVisibility())),
    ).toBe(true);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("holds all of it without a script, too", async () => {
    const { page } = await open(DRIFTED, "#effect=weaker", { javaScriptEnabled: false });
    expect(await shown(page)).toBe(8);
    expect(await page.locator("form").isVisible()).toBe(false);
    expect(await page.getByText("Show only this stack").first().isVisible()).toBe(false);
    await page.getByText("dimension", { exact: false }).last().click();
    expect(await page.getByText("by-hand-17").isVisible()).toBe(true);
  });

  test("of 10 000 findings is there soon, and filtered at once", async () => {
    const from = performance.now();
    const { page, complaints } = await open(manyFindings(10_000));
    await hasCount(page, "10000 findings");
    const loaded = performance.now();
    await page.getByLabel("Search").fill("thing-4711");
    await hasCount(page, "1 of 10000 findings shown");
    expect(await shown(page)).toBe(1);
    const searched = performance.now();
    expect(complaints).toEqual([]);
    // Measured on two busy cores: 3 s and 1 s.
    expect(loaded - from).toBeLessThan(30_000);
    expect(searched - loaded).toBeLessThan(15_000);
  });
});
