import { basename, dirname, join } from "node:path";
import { findProject } from "../host/find-project.ts";
import type { SourceFile } from "../source/source-file.ts";
import { looksLikePolicy } from "./looks-like-policy.ts";
import { Project, type ProjectWorld } from "./project.ts";
import { sourcesOf, type Workspace } from "./workspace.ts";

/** A document, and the project as which it is looked at. */
export interface Found {
  readonly project: Project;
  readonly workspace: Workspace;
  readonly source: SourceFile;
}

/** All projects that something of is open. */
export class Projects {
  readonly #world: ProjectWorld;
  readonly #byRoot = new Map<string, Project>();

  constructor(world: ProjectWorld) {
    this.#world = world;
  }

  /** Those that are known. */
  all(): readonly Project[] {
    return [...this.#byRoot.values()];
  }

  /** The document at a path as a part of its project; alone where it is of none. Undefined where it is no policy. */
  async find(path: string): Promise<Found | undefined> {
    const found = await this.#findInProject(path);
    if (found !== undefined) return found;
    const text = this.#world.open.get(path)?.text;
    if (text === undefined || !looksLikePolicy(text)) return undefined;
    return locate(this.#lone(path), path);
  }

  /** The project that a folder lies in. */
  async around(folder: string): Promise<Project | undefined> {
    const place = await findProject({ ...this.#world.host, cwd: folder });
    if (place === undefined) return undefined;
    return this.#known(place.file, () => new Project({ kind: "project", place }, this.#world));
  }

  /** What is judged alone at a path, if anything is. */
  loneAt(path: string): Project | undefined {
    return this.#byRoot.get(loneKey(path));
  }

  /** Forgets a project. It comes back when something of it is asked for. */
  drop(project: Project): void {
    for (const [key, each] of this.#byRoot) if (each === project) this.#byRoot.delete(key);
  }

  /** Everything is read anew. Answers with the projects that are no more. */
  async refresh(): Promise<readonly Project[]> {
    const gone: Project[] = [];
    for (const [key, project] of this.#byRoot) {
      project.forgetFiles();
      if (await this.#exists(project)) continue;
      this.#byRoot.delete(key);
      gone.push(project);
    }
    return gone;
  }

  async #exists({ root }: Project): Promise<boolean> {
    const { host, open } = this.#world;
    if (root.kind === "project") return (await host.stat(root.place.file))?.kind === "file";
    const path = join(root.folder, root.path);
    const text = open.get(path)?.text;
    if (text === undefined || !looksLikePolicy(text)) return false;
    // It may have become a part of a project meanwhile.
    return (await this.#findInProject(path)) === undefined;
  }

  /** In the project around it, else in one that takes in files from elsewhere. */
  async #findInProject(path: string): Promise<Found | undefined> {
    const around = await this.around(dirname(path));
    const others = this.all().filter((each) => each !== around && each.root.kind === "project");
    for (const project of around === undefined ? others : [around, ...others]) {
      const found = await locate(project, path);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #lone(path: string): Project {
    const root = { kind: "lone", folder: dirname(path), path: basename(path) } as const;
    return this.#known(loneKey(path), () => new Project(root, this.#world));
  }

  #known(key: string, make: () => Project): Project {
    const before = this.#byRoot.get(key);
    if (before !== undefined) return before;
    const made = make();
    this.#byRoot.set(key, made);
    return made;
  }
}

function loneKey(path: string): string {
  return `lone ${path}`;
}

async function locate(project: Project, path: string): Promise<Found | undefined> {
  const workspace = await project.workspace();
  const source = sourcesOf(workspace).find((each) => join(workspace.base, each.path) === path);
  return source === undefined ? undefined : { project, workspace, source };
}
