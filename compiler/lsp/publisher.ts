import type { PublishDiagnosticsParams } from "vscode-languageserver";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Report, reports } from "./features/reports.ts";
import type { OpenTexts } from "./open-texts.ts";
import type { Project } from "./project.ts";
import { type Addresses, toDiagnostic, uriOf } from "./protocol/convert.ts";

/** Long enough not to judge every letter, short enough to be there when somebody looks up. */
const PAUSE_MS = 200;

/** What the publisher talks to. */
export interface Audience {
  readonly publish: (params: PublishDiagnosticsParams) => void;
  /** A bug in judging a project. */
  readonly fail: (error: unknown) => void;
}

interface Watched {
  timer: NodeJS.Timeout | undefined;
  /** Counts what was asked for: a result is stale when more was asked for meanwhile. */
  asked: number;
  running: Promise<void> | undefined;
  diagnostics: readonly Diagnostic[];
  reports: readonly Report[];
  /** Addresses of files that were last shown to have some. */
  shown: ReadonlySet<string>;
}

/** Judges projects some time after they changed, and says what was found of each of their files. */
export class Publisher {
  readonly #open: OpenTexts;
  readonly #audience: Audience;
  readonly #watched = new Map<Project, Watched>();
  #isOver = false;

  constructor(open: OpenTexts, audience: Audience) {
    this.#open = open;
    this.#audience = audience;
  }

  /** A project has changed: it is judged when it has been left alone for a moment. */
  changed(project: Project): void {
    if (this.#isOver) return;
    const watched = this.#of(project);
    watched.asked += 1;
    clearTimeout(watched.timer);
    watched.timer = setTimeout(() => void this.#run(project, watched), PAUSE_MS);
  }

  /** What is known of the present texts of a project; judges it at once where that is waiting to be done. */
  async latest(
    project: Project,
  ): Promise<{ diagnostics: readonly Diagnostic[]; reports: readonly Report[] }> {
    const watched = this.#of(project);
    if (watched.timer !== undefined || watched.asked === 0) {
      clearTimeout(watched.timer);
      watched.asked += 1;
      await this.#run(project, watched);
    } else await watched.running;
    return watched;
  }

  /** Shows nothing more of a project. */
  forget(project: Project): void {
    const watched = this.#watched.get(project);
    if (watched === undefined) return;
    clearTimeout(watched.timer);
    watched.asked += 1;
    this.#watched.delete(project);
    for (const uri of watched.shown) this.#audience.publish({ uri, diagnostics: [] });
  }

  /** Ends everything that is under way, and begins nothing more. */
  dispose(): void {
    this.#isOver = true;
    for (const watched of this.#watched.values()) {
      clearTimeout(watched.timer);
      watched.asked += 1;
    }
  }

  #of(project: Project): Watched {
    const before = this.#watched.get(project);
    if (before !== undefined) return before;
    const made: Watched = {
      timer: undefined,
      asked: 0,
      running: undefined,
      diagnostics: [],
      reports: [],
      shown: new Set(),
    };
    this.#watched.set(project, made);
    return made;
  }

  #run(project: Project, watched: Watched): Promise<void> {
    watched.timer = undefined;
    watched.running = this.#judge(project, watched).catch(this.#audience.fail);
    return watched.running;
  }

  async #judge(project: Project, watched: Watched): Promise<void> {
    const { asked } = watched;
    const { workspace, diagnostics } = await project.judge();
    if (asked !== watched.asked) return;
    watched.diagnostics = diagnostics;
    watched.reports = reports(workspace, diagnostics);
    this.#show(watched, { base: workspace.base, open: this.#open });
  }

  #show(watched: Watched, addresses: Addresses): void {
    const byUri = new Map<string, Report[]>([...watched.shown].map((uri) => [uri, []]));
    for (const report of watched.reports) {
      const uri = uriOf(report.location.source, addresses);
      const others = byUri.get(uri);
      if (others === undefined) byUri.set(uri, [report]);
      else others.push(report);
    }
    watched.shown = new Set([...byUri].filter(([, found]) => found.length > 0).map(([uri]) => uri));
    const versions = new Map([...this.#open.values()].map(({ uri, version }) => [uri, version]));
    for (const [uri, found] of byUri) {
      const version = versions.get(uri);
      const diagnostics = found.map((report) => toDiagnostic(report, addresses));
      this.#audience.publish({ uri, ...(version === undefined ? {} : { version }), diagnostics });
    }
  }
}
