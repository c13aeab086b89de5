/*
 * Filters the findings, and keeps what is asked for in the address, so that a view can be shared. Everything is in the page
 * without it. It runs in the reader's browser, inside the page that `page.ts` beside this folder makes.
 */

/** Long enough to type the next letter, short enough not to be noticed. */
const PAUSE_IN_MS = 120;

interface Row {
  readonly element: HTMLElement;
  /** Whether it is counted. */
  readonly isFinding: boolean;
  /** Read when somebody searches: ten thousand findings have megabytes. */
  text: string | undefined;
}

/** A section or a fold that holds rows. */
interface Group {
  readonly element: HTMLElement;
  readonly rows: readonly Row[];
  /** Where it says how many it has. */
  readonly total: Element | null;
  /** Of a fold: whether it was open before anybody asked for anything. */
  readonly isOpen: boolean;
}

const form = document.querySelector("form");
if (form !== null) start(form);

function start(controls: HTMLFormElement): void {
  for (const each of document.querySelectorAll(".needs-script")) each.removeAttribute("hidden");
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")].map(
    (element): Row => ({ element, isFinding: element.dataset["row"] === "finding", text: undefined }),
  );
  const byElement = new Map(rows.map((row) => [row.element, row]));
  const groups = [...document.querySelectorAll<HTMLElement>("[data-group]")].map(
    (element): Group => ({
      element,
      rows: [...element.querySelectorAll<HTMLElement>("[data-row]")].flatMap(
        (each) => byElement.get(each) ?? [],
      ),
      total: element.querySelector(".total"),
      isOpen: element.hasAttribute("open"),
    }),
  );
  const show = (): void => showWhat(wantedBy(controls), rows, groups);
  const ask = (): void => {
    history.replaceState(null, "", `#${wantedBy(controls)}`);
    show();
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  controls.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE_IN_MS);
  });
  controls.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  // The controls are empty only after this event.
  controls.addEventListener("reset", () => setTimeout(ask));
  addEventListener("hashchange", () => {
    if (restore(controls)) show();
  });
  followLinks(controls, ask);
  restore(controls);
  show();
  // Who was given a view looks for what is in it.
  if (location.hash.includes("=")) document.getElementById("findings")?.scrollIntoView();
}

/** What the controls ask for, as it stands in the address. */
function wantedBy(controls: HTMLFormElement): URLSearchParams {
  const wanted = new URLSearchParams();
  for (const [name, value] of new FormData(controls)) {
    if (typeof value === "string" && value.trim() !== "") wanted.append(name, value.trim());
  }
  return wanted;
}

/** Sets the controls to what the address asks for; false where it names a part of the page. */
function restore(controls: HTMLFormElement): boolean {
  const hash = location.hash.slice(1);
  if (hash !== "" && !hash.includes("=")) return false;
  const wanted = new URLSearchParams(hash);
  for (const control of controls.elements) {
    if (control instanceof HTMLSelectElement) {
      control.value = wanted.get(control.name) ?? "";
      // An address of another report may name what this one does not have.
      if (control.selectedIndex === -1) control.value = "";
    } else if (control instanceof HTMLInputElement) {
      if (control.type === "checkbox") control.checked = wanted.getAll(control.name).includes(control.value);
      else control.value = wanted.get(control.name) ?? "";
    }
  }
  return true;
}

function showWhat(wanted: URLSearchParams, rows: readonly Row[], groups: readonly Group[]): void {
  const words = (wanted.get("q") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const fits = isWanted(row, wanted, words);
    if (row.element.hidden === fits) row.element.hidden = !fits;
    if (fits && row.isFinding) shown++;
  }
  const isFiltered = wanted.toString() !== "";
  let isAnything = false;
  for (const { element, rows: members, total, isOpen } of groups) {
    const count = members.filter((row) => !row.element.hidden).length;
    const fits = count > 0;
    element.hidden = !fits;
    say(total, count < members.length ? `${count} of ${members.length}` : `${members.length}`);
    isAnything ||= fits;
    if (element instanceof HTMLDetailsElement) element.open = isOpen || (isFiltered && fits);
  }
  const total = rows.filter((row) => row.isFinding).length;
  const findings = total === 1 ? "finding" : "findings";
  say(
    document.getElementById("count"),
    isFiltered ? `${shown} of ${total} ${findings} shown` : `${total} ${findings}`,
  );
  document.getElementById("no-match")?.toggleAttribute("hidden", isAnything);
}

function isWanted(row: Row, wanted: URLSearchParams, words: readonly string[]): boolean {
  for (const name of ["effect", "kind", "stack", "noun"]) {
    const values = wanted.getAll(name);
    const value = row.element.dataset[name];
    // What has no such thing, as what is unchecked has no effect, is not asked for it.
    if (values.length > 0 && value !== undefined && !values.includes(value)) return false;
  }
  if (words.length === 0) return true;
  row.text ??= (row.element.textContent ?? "").toLowerCase();
  const { text } = row;
  return words.every((word) => text.includes(word));
}

/** A status that is set anew is read aloud anew. */
function say(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}

/** Links into the page go there without taking the filters out of the address; what they lead to is shown. */
function followLinks(controls: HTMLFormElement, ask: () => void): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const hash = link?.getAttribute("href") ?? "";
    if (!hash.startsWith("#")) return;
    const isFilter = hash.includes("=");
    const target = document.getElementById(isFilter ? "findings" : hash.slice(1));
    if (target === null) return;
    event.preventDefault();
    // So that the button of the browser leads back to where the reader was.
    history.pushState(null, "", isFilter ? hash : location.href);
    if (isFilter) {
      restore(controls);
      ask();
    } else if (target.hidden) {
      controls.reset();
      ask();
    }
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  });
}
