import { join } from "node:path";
import type { Input } from "../compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ProjectPlace } from "../host/find-project.ts";
import { type Host, HostError } from "../host/host.ts";
import { overlayFiles } from "../host/overlay.ts";
import { readReferenced } from "../host/read-referenced.ts";
import type { SourceFile } from "../source/source-file.ts";
import { bytesOf, type EditedText, editedText } from "./edited-text.ts";
import { judge } from "./judge.ts";
import { NameIndex } from "./names/name-index.ts";
import { namesInFile } from "./names/names-in-file.ts";
import type { OpenTexts } from "./open-texts.ts";
import { parseOnce } from "./parse-once.ts";
import { canJudge, type ProjectFiles, readLoneFile, readProjectFiles } from "./project-files.ts";
import { createWorkspace, type Judgement, type Workspace } from "./workspace.ts";

/** What a project lies in, and what the editor holds of it. */
export interface ProjectWorld {
  readonly host: Host;
  readonly open: OpenTexts;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
}

/** Where the texts of a project come from: a `palisade.yaml`, or one file without any. */
export type Root =
  | { readonly kind: "project"; readonly place: ProjectPlace }
  | { readonly kind: "lone"; readonly folder: string; readonly path: string };

/** One project while it is edited: remembers what it read, and what held when the policies were last right. */
export class Project {
  readonly root: Root;
  readonly #world: ProjectWorld;
  #files: ProjectFiles | undefined;
  #reading: Promise<ProjectFiles> | undefined;
  /** By path: what was read last. */
  readonly #read = new Map<string, SourceFile>();
  /** By path: the source of what an editor holds, as long as its text stays the same. */
  readonly #edited = new Map<string, EditedText>();
  /** By path: each file as it was when it could last be read to its end. */
  readonly #whole = new Map<string, SourceFile>();
  #settings: ProjectFiles["settings"] | undefined;
  #policySet: Workspace["policySet"];
  #last: Workspace | undefined;

  constructor(root: Root, world: ProjectWorld) {
    this.root = root;
    this.#world = world;
  }

  /** Absolute: the paths of sources are relative to it. */
  get base(): string {
    return this.root.kind === "project" ? this.root.place.folder : this.root.folder;
  }

  /** What is on the disk, or which files are open, has changed. */
  forgetFiles(): void {
    this.#files = undefined;
    this.#reading = undefined;
  }

  /** The texts as they are now. */
  async workspace(): Promise<Workspace> {
    return this.#workspaceOf(await this.#current());
  }

  /** All that is to be said of the texts as they are now. */
  async judge(): Promise<Judgement & { readonly workspace: Workspace }> {
    const files = await this.#current();
    const workspace = this.#workspaceOf(files);
    const context = { today: this.#world.today(), readText: (path: string) => this.#readText(path) };
    const judgement = canJudge(files) ? await judge(workspace.input, context) : UNKNOWN;
    this.#policySet = judgement.policySet ?? this.#policySet;
    const { diagnostics } = judgement;
    return { ...judgement, diagnostics: [...files.diagnostics, ...diagnostics], workspace };
  }

  async #readText(path: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await this.#world.host.readFile(join(this.base, path)));
    } catch (error) {
      if (error instanceof HostError) return undefined;
      throw error;
    }
  }

  /** Reads once, however many ask; what is open is put over what was read each time. */
  async #current(): Promise<ProjectFiles> {
    for (;;) {
      if (this.#files !== undefined) return this.#withOpenTexts(this.#files);
      this.#reading ??= this.#readAll();
      const reading = this.#reading;
      const files = await reading;
      // Files that were forgotten meanwhile are read again.
      if (reading !== this.#reading) continue;
      this.#files = files;
      this.#settings = files.settings;
    }
  }

  async #readAll(): Promise<ProjectFiles> {
    const { host, open } = this.#world;
    const bytes = [...open].map(([path, { text }]) => [path, bytesOf(path, text)] as const);
    const world = overlayFiles(host, new Map(bytes));
    const { root } = this;
    const files =
      root.kind === "lone"
        ? await readLoneFile(world, root.folder, root.path)
        : await readProjectFiles(world, root.place, this.#settings);
    const project = files.project && this.#keep(files.project);
    return { ...files, project, policies: files.policies.map((source) => this.#keep(source)) };
  }

  /** The source as it was read before, where its text is the same: much is known of it already. */
  #keep(source: SourceFile): SourceFile {
    const before = this.#read.get(source.path);
    if (before?.text === source.text) return before;
    this.#read.set(source.path, source);
    return source;
  }

  #withOpenTexts(files: ProjectFiles): ProjectFiles {
    const refused: Diagnostic[] = [];
    const current = (source: SourceFile): SourceFile => this.#edit(source, refused);
    const project = files.project && current(files.project);
    const policies = files.policies.map(current);
    return { ...files, project, policies, diagnostics: [...files.diagnostics, ...refused] };
  }

  #edit(source: SourceFile, refused: Diagnostic[]): SourceFile {
    const open = this.#world.open.get(join(this.base, source.path));
    if (open === undefined) return source;
    const before = this.#edited.get(source.path);
    const edited = before?.text === open.text ? before : editedText(source.path, open.text);
    this.#edited.set(source.path, edited);
    refused.push(...edited.refused);
    return edited.source;
  }

  #workspaceOf({ project, policies }: ProjectFiles): Workspace {
    const last = this.#last;
    if (last !== undefined && last.policySet === this.#policySet && isOf(last.input, project, policies)) {
      return last;
    }
    const { host } = this.#world;
    const input: Input = {
      project,
      policies,
      readReferenced: (paths) => readReferenced(host, this.base, this.base, paths),
      parse: parseOnce,
    };
    const formerNames = this.#formerNames(policies);
    this.#last = createWorkspace(this.base, input, { formerNames, policySet: this.#policySet });
    return this.#last;
  }

  /** The names of the files as they were when they could last be read, where now one cannot. */
  #formerNames(policies: readonly SourceFile[]): NameIndex | undefined {
    let isWhole = true;
    const sources = policies.map((source) => {
      if (namesInFile(source, "policy").outline.isWhole) {
        this.#whole.set(source.path, source);
        return source;
      }
      isWhole = false;
      return this.#whole.get(source.path) ?? source;
    });
    return isWhole ? undefined : new NameIndex(undefined, sources);
  }
}

function isOf(input: Input, project: SourceFile | undefined, policies: readonly SourceFile[]): boolean {
  return (
    input.project === project &&
    input.policies.length === policies.length &&
    policies.every((source, index) => source === input.policies[index])
  );
}

const UNKNOWN: Judgement = { diagnostics: [], policySet: undefined };
