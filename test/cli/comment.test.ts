import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sendRequest } from "../../compiler/host/send.ts";
import { closeServer, listenLocally, readBody, respond } from "../support/http-server.ts";
import { createMemoryHost } from "../support/memory-host.ts";
import { type Ended, runCommandLine } from "../support/run-command-line.ts";

/** A forge with nothing but comments: GitHub's REST API of issue comments, and GitLab's of notes. */
interface FakeForge {
  readonly comments: { id: number; body: string }[];
  readonly requests: string[];
  /** Answers of this status to everything, until it is used up. */
  failures: number[];
  /** Comments of other people, which nobody else may change. */
  foreign: number[];
}

let forge: FakeForge;
let port: number;
const server = createServer(async (request, response) => {
  const { method = "", url = "", headers } = request;
  forge.requests.push(`${method} ${url}`);
  const failure = forge.failures.shift();
  const token = headers.authorization ?? headers["private-token"];
  if (failure !== undefined || !["Bearer s3cret", "s3cret"].includes(String(token)))
    return respond(response, failure ?? 401, "application/json", '{"message":"Bad credentials"}');
  const body: { body?: string } = JSON.parse((await readBody(request)) || "{}");
  const id = Number(/\/(?:comments|notes)\/(\d+)$/.exec(url)?.[1]);
  if (method !== "GET" && (forge.foreign.includes(id) || (body.body ?? "").length > 65_536))
    return respond(response, forge.foreign.includes(id) ? 403 : 422, "application/json", "{}");
  const page = Number(/[?&]page=(\d+)/.exec(url)?.[1]);
  if (method === "POST") forge.comments.push({ id: forge.comments.length + 1, body: body.body ?? "" });
  else if (method !== "GET") {
    const found = forge.comments.find((each) => each.id === id);
    if (found !== undefined) found.body = body.body ?? "";
  }
  const list = forge.comments.slice((page - 1) * 100, page * 100);
  return respond(response, 200, "application/json", JSON.stringify(method === "GET" ? list : {}));
});

beforeAll(async () => {
  port = await listenLocally(server);
});
beforeEach(() => {
  forge = { comments: [], requests: [], failures: [], foreign: [] };
});
afterAll(() => closeServer(server));

const EVENT = JSON.stringify({ pull_request: { number: 7 } });

function onGitHub(
  args: readonly string[],
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<Ended> {
  const env = {
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_REPOSITORY: "acme/fleet",
    GITHUB_EVENT_PATH: "/event.json",
    GITHUB_TOKEN: "s3cret",
    ...changes,
  };
  const host = createMemoryHost(
    { "report.md": changes["report"] ?? "# Two findings\n", "/event.json": changes["event"] ?? EVENT },
    { env },
  );
  return runCommandLine(host, ["comment", "report.md", ...args], { send: sendRequest });
}

describe("palisade comment on GitHub", () => {
  test("makes one comment, keeps it up to date, and leaves it alone when nothing changed", async () => {
    forge.comments.push({ id: 1, body: "Looks good to me" });
    expect(await onGitHub([])).toEqual({ exitCode: 0, stdout: "", stderr: "comment created\n" });
    expect(forge.comments[1]?.body).toBe("<!-- palisade:lint -->\n# Two findings\n");
    expect((await onGitHub([])).stderr).toBe("comment unchanged\n");
    const second = forge.comments[1];
    if (second !== undefined) second.body = "<!-- palisade:lint -->\r\nold";
    expect((await onGitHub([])).stderr).toBe("comment updated\n");
    expect((await onGitHub(["--key", "plan"])).stderr).toBe("comment created\n");
    expect(forge.comments).toHaveLength(3);
    expect([...new Set(forge.requests)]).toMatchInlineSnapshot(`
      [
        "GET /repos/acme/fleet/issues/7/comments?per_page=100&page=1",
        "GET /repos/acme/fleet/issues/7/comments?per_page=100&page=2",
        "POST /repos/acme/fleet/issues/7/comments",
        "PATCH /repos/acme/fleet/issues/comments/2",
      ]
    `);
  });

  test("finds its comment behind hundreds of others", async () => {
    for (let id = 1; id <= 250; id += 1) forge.comments.push({ id, body: "talk" });
    await onGitHub([]);
    expect((await onGitHub([])).stderr).toBe("comment unchanged\n");
    expect(forge.comments).toHaveLength(251);
  });

  test("makes one of its own where somebody has copied it", async () => {
    forge.comments.push({ id: 1, body: "<!-- palisade:lint -->\nmine" });
    forge.foreign.push(1);
    expect((await onGitHub(["--only-if-there"])).stderr).toBe("comment left out\n");
    expect((await onGitHub([])).stderr).toBe("comment created\n");
    expect((await onGitHub([])).stderr).toBe("comment unchanged\n");
    const own = forge.comments[1];
    if (own !== undefined) own.body = "<!-- palisade:lint -->\nold";
    expect((await onGitHub([])).stderr).toBe("comment updated\n");
    expect(forge.comments.map(({ body }) => body)).toEqual([
      "<!-- palisade:lint -->\nmine",
      "<!-- palisade:lint -->\n# Two findings\n",
    ]);
  });

  test("cuts off what is too long for a comment, and says so", async () => {
    const report = `# Many\n\n<details>\n\n\`\`\`yaml\n${"a: 1 # …\n".repeat(20_000)}\`\`\`\n\n</details>\n`;
    expect((await onGitHub([], { report })).stderr).toBe("comment created\n");
    const [{ body } = { body: "" }] = forge.comments;
    expect(body.length).toBeGreaterThan(64_000);
    expect(body.slice(-150)).toMatchInlineSnapshot(`
      "…
      a: 1 # …
      a: 1 # …
      a: 1 # …
      a: 1 # …
      a: 1 # …
      \`\`\`

      </details>

      *Cut off here, because a comment cannot be longer; the log of the job has all of it.*
      "
    `);
    expect((await onGitHub([], { report })).stderr).toBe("comment unchanged\n");
  });

  test("makes none where none is needed", async () => {
    expect((await onGitHub(["--only-if-there"])).stderr).toBe("comment left out\n");
    expect(forge.comments).toEqual([]);
  });

  test("says what the forge says, and never the token", async () => {
    const refused = await onGitHub([], { GITHUB_TOKEN: "wr0ng" });
    expect(refused).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: GitHub answered 401 to GET /repos/acme/fleet/issues/7/comments: Bad credentials
      ",
        "stdout": "",
      }
    `);
    expect(JSON.stringify(refused)).not.toContain("wr0ng");
  });

  test("says when nobody answers", async () => {
    await closeServer(server);
    const ended = await onGitHub([]);
    await once(server.listen(port, "127.0.0.1"), "listening");
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toBe(`error: cannot reach 127.0.0.1:${port}: nobody answers there\n`);
  });

  test("tries again what passes by itself", async () => {
    forge.failures = [503];
    expect((await onGitHub([])).stderr).toBe("comment created\n");
  });

  test.each([
    ["no token", { GITHUB_TOKEN: undefined }, "the environment variable GITHUB_TOKEN is not set"],
    [
      "no pull request",
      { event: '{"ref":"main"}' },
      "the event that started this workflow belongs to no pull request",
    ],
    [
      "an event that is no JSON",
      { event: "?" },
      "the event that started this workflow belongs to no pull request",
    ],
    ["no URL", { GITHUB_API_URL: "api" }, "the environment variable GITHUB_API_URL holds no URL"],
    [
      "neither",
      { GITHUB_ACTIONS: undefined },
      "this is neither GitHub Actions nor GitLab CI, so there is no pull request to comment on",
    ],
  ])("with %s it says so", async (_, changes, message) => {
    expect(await onGitHub([], changes)).toEqual({ exitCode: 2, stdout: "", stderr: `error: ${message}\n` });
  });
});

test("palisade comment on GitLab", async () => {
  const env = {
    GITLAB_CI: "true",
    CI_API_V4_URL: `http://127.0.0.1:${port}/api/v4`,
    CI_PROJECT_ID: "acme/fleet",
    CI_MERGE_REQUEST_IID: "7",
    GITLAB_TOKEN: "s3cret",
  };
  const host = createMemoryHost({ "report.md": "# Two findings\n" }, { env });
  const run = () => runCommandLine(host, ["comment", "report.md"], { send: sendRequest });
  expect((await run()).stderr).toBe("comment created\n");
  const [first] = forge.comments;
  if (first !== undefined) first.body = "<!-- palisade:lint --> old";
  expect((await run()).stderr).toBe("comment updated\n");
  expect([...new Set(forge.requests)]).toMatchInlineSnapshot(`
    [
      "GET /api/v4/projects/acme%2Ffleet/merge_requests/7/notes?sort=asc&order_by=created_at&per_page=100&page=1",
      "POST /api/v4/projects/acme%2Ffleet/merge_requests/7/notes",
      "PUT /api/v4/projects/acme%2Ffleet/merge_requests/7/notes/1",
    ]
  `);
});
