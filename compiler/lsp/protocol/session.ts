import { resolve } from "node:path";
import type { Connection } from "vscode-languageserver";
import type { Host } from "../../host/host.ts";
import { isInside } from "../../host/show-path.ts";
import { isFileToBe, type OpenText, pathOfUri } from "../open-texts.ts";
import type { Project } from "../project.ts";
import { Projects } from "../projects.ts";
import { Publisher } from "../publisher.ts";
import type { EditorAbilities } from "./capabilities.ts";

/** The world of a server beside the editor. */
export interface ServerWorld {
  readonly host: Host;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
}

/** What a server remembers of one editor, from its first word to its last. */
export class Session {
  readonly open = new Map<string, OpenText>();
  readonly projects: Projects;
  readonly publisher: Publisher;
  /** Requests are answered between the first word of an editor and its last but one. */
  phase: "new" | "running" | "over" = "new";
  abilities: EditorAbilities = { versionedEdits: false, watchesFiles: false, tellsFolders: false };
  readonly #world: ServerWorld;
  /** The folders that the editor shows. Absolute. */
  readonly #folders = new Set<string>();
  readonly #tell: (message: string) => void;
  /** Whoever speaks to an editor that is gone fails, and would end the process as a bug. */
  #isEditorGone = false;

  constructor(connection: Connection, world: ServerWorld) {
    this.#world = world;
    this.#tell = (message) => connection.console.error(message);
    this.projects = new Projects({ ...world, open: this.open });
    this.publisher = new Publisher(this.open, {
      // An editor that goes away just now is noticed elsewhere.
      publish: (params) => {
        if (!this.#isEditorGone) connection.sendDiagnostics(params).catch(() => undefined);
      },
      fail: (error) => this.fail(error),
    });
  }

  /** What a document is kept under: the path of its file, or a made-up one where it has none. */
  pathOf(uri: string): string {
    return pathOfUri(uri) ?? resolve(this.#world.host.cwd, encodeURIComponent(uri));
  }

  /** The text of an open document has changed. */
  textChanged(document: OpenText): void {
    if (!isFileToBe(document.uri)) return;
    const path = this.pathOf(document.uri);
    const isNew = !this.open.has(path);
    this.open.set(path, document);
    // What belongs to a project is decided by its own file, and by which files there are.
    if (isNew || path.endsWith("palisade.yaml")) this.filesChanged();
    else this.#inBackground(() => this.#judgeAround(path));
  }

  /** A document is no longer open: what is on the disk counts again. */
  textClosed(uri: string): void {
    if (this.open.delete(this.pathOf(uri))) this.filesChanged();
  }

  /** Something on the disk has changed, or which documents are open. */
  filesChanged(): void {
    this.#inBackground(async () => {
      for (const gone of await this.projects.refresh()) this.publisher.forget(gone);
      for (const project of this.projects.all()) {
        if (this.#isShown(project)) this.publisher.changed(project);
        else this.#forget(project);
      }
      for (const path of this.open.keys()) await this.#judgeAround(path);
      // A folder may have become a project.
      for (const folder of this.#folders) {
        const project = await this.projects.around(folder);
        if (project !== undefined) this.publisher.changed(project);
      }
    });
  }

  /** Folders that the editor shows: their projects are judged although nothing of them is open. */
  foldersAdded(uris: readonly string[]): void {
    for (const uri of uris) {
      const folder = pathOfUri(uri);
      if (folder !== undefined) this.#folders.add(folder);
    }
    this.filesChanged();
  }

  /** Folders that the editor no longer shows. */
  foldersRemoved(uris: readonly string[]): void {
    for (const uri of uris) this.#folders.delete(pathOfUri(uri) ?? "");
    this.filesChanged();
  }

  /** A bug: it is told, and the server lives on. */
  fail(error: unknown): void {
    if (this.#isEditorGone) return;
    this.#tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  /** The editor is gone: what is under way comes to nothing. */
  end(): void {
    this.#isEditorGone = true;
    this.publisher.dispose();
  }

  async #judgeAround(path: string): Promise<void> {
    const found = await this.projects.find(path);
    if (found !== undefined) return this.publisher.changed(found.project);
    // What was a policy of no project may have become something else.
    const alone = this.projects.loneAt(path);
    if (alone !== undefined) this.#forget(alone);
  }

  /** Whether something of a project is open, or in a folder that the editor shows. */
  #isShown({ base }: Project): boolean {
    return (
      [...this.open.keys()].some((path) => isInside(base, path)) ||
      [...this.#folders].some((folder) => isInside(folder, base) || isInside(base, folder))
    );
  }

  #forget(project: Project): void {
    this.projects.drop(project);
    this.publisher.forget(project);
  }

  #inBackground(work: () => Promise<void>): void {
    work().catch((error: unknown) => this.fail(error));
  }
}
