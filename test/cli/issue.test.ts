import { createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sendRequest } from "../../compiler/host/send.ts";
import { closeServer, listenLocally, readBody, respond } from "../support/http-server.ts";
import { createMemoryHost } from "../support/memory-host.ts";
import { type Ended, runCommandLine } from "../support/run-command-line.ts";

interface FakeIssue {
  readonly number: number;
  readonly author: number;
  readonly title: string;
  readonly labels: unknown;
  text: string;
  open: boolean;
  readonly comments: string[];
  readonly isPullRequest: boolean;
}

/** A forge with nothing but issues: GitHub's REST API of issues with the viewer of GraphQL, and GitLab's of issues. */
interface FakeForge {
  readonly issues: FakeIssue[];
  readonly requests: string[];
  /** Answers of this status to everything, until it is used up. */
  failures: number[];
  /** What GraphQL answers to who asks. */
  viewer: unknown;
  /** What happens before a request is answered. */
  meanwhile: (request: string) => void;
}

/** Who has the token. */
const US = 41_898_282;

let forge: FakeForge;
let port: number;
const server = createServer(async (request, response) => {
  const { method = "", url = "", headers } = request;
  forge.requests.push(`${method} ${url}`);
  forge.meanwhile(`${method} ${url}`);
  const answer = (status: number, body: unknown): void =>
    respond(response, status, "application/json", JSON.stringify(body));
  const failure = forge.failures.shift();
  const token = headers.authorization ?? headers["private-token"];
  if (failure !== undefined || !["Bearer s3cret", "s3cret"].includes(String(token)))
    return answer(failure ?? 401, { message: "Bad credentials" });
  const body = JSON.parse((await readBody(request)) || "{}");
  if (url === "/graphql") return answer(200, forge.viewer);
  const [, number, isComment] = /\/issues(?:\/(\d+)(\/comments|\/notes)?)?(?:\?|$)/.exec(url) ?? [];
  if (number === undefined && method === "GET") return answer(200, listOf(url));
  const text = body.body ?? body.description;
  if (number === undefined) {
    open(text, { title: body.title, labels: body.labels });
    return answer(201, {});
  }
  const found = forge.issues.find((issue) => issue.number === Number(number));
  if (found === undefined) return answer(404, { message: "Not Found" });
  if (isComment !== undefined) found.comments.push(text);
  else if (text !== undefined) found.text = text;
  if (body.state === "closed" || body.state_event === "close") found.open = false;
  return answer(200, {});
});

/** As GitHub and as GitLab print issues, in one; GitLab leaves out those of others by itself. */
function listOf(url: string): unknown {
  const page = Number(/[?&]page=(\d+)/.exec(url)?.[1]);
  const isOnlyOurs = url.includes("scope=created_by_me");
  return forge.issues
    .filter(({ open, author }) => open && (!isOnlyOurs || author === US))
    .slice((page - 1) * 100, page * 100)
    .map(({ number, text, author, isPullRequest }) => ({
      number,
      iid: number,
      body: text,
      description: text,
      user: { id: author },
      ...(isPullRequest ? { pull_request: {} } : {}),
    }));
}

function open(text: string, more: Partial<FakeIssue> = {}): FakeIssue {
  const issue: FakeIssue = {
    number: forge.issues.length + 1,
    author: US,
    title: "",
    labels: [],
    text,
    open: true,
    comments: [],
    isPullRequest: false,
    ...more,
  };
  forge.issues.push(issue);
  return issue;
}

beforeAll(async () => {
  port = await listenLocally(server);
});
beforeEach(() => {
  forge = {
    issues: [],
    requests: [],
    failures: [],
    viewer: { data: { viewer: { databaseId: US } } },
    meanwhile: () => {},
  };
});
afterAll(() => closeServer(server));

const TITLE = ["--title", "Drift in staging"];
const MARK = "<!-- palisade:drift -->";

function onGitHub(
  args: readonly string[],
  { report = "# Two findings\n", ...changes }: Readonly<Record<string, string | undefined>> = {},
): Promise<Ended> {
  const env = {
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_GRAPHQL_URL: `http://127.0.0.1:${port}/graphql`,
    GITHUB_REPOSITORY: "acme/fleet",
    GITHUB_TOKEN: "s3cret",
    ...changes,
  };
  const host = createMemoryHost({ "drift.md": report }, { env });
  return runCommandLine(host, ["issue", "drift.md", ...TITLE, ...args], { send: sendRequest });
}

describe("palisade issue on GitHub", () => {
  test("opens one issue, keeps it up to date, leaves it alone, closes it with a word, and opens another", async () => {
    expect(await onGitHub(["--label", "drift", "--label", "security"])).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "issue #1 opened\n",
    });
    expect(forge.issues).toMatchObject([
      { title: "Drift in staging", text: `${MARK}\n# Two findings\n`, labels: ["drift", "security"] },
    ]);
    expect((await onGitHub([])).stderr).toBe("issue #1 unchanged\n");
    expect((await onGitHub([], { report: "# One" })).stderr).toBe("issue #1 updated\n");
    expect(forge.issues[0]?.text).toBe(`${MARK}\n# One\n`);
    expect((await onGitHub(["--close"], { report: "in sync\n" })).stderr).toBe("issue #1 closed\n");
    expect(forge.issues).toMatchObject([{ open: false, text: `${MARK}\n# One\n`, comments: ["in sync"] }]);
    expect((await onGitHub(["--close"])).stderr).toBe("no issue is open\n");
    expect((await onGitHub([])).stderr).toBe("issue #2 opened\n");
    expect([...new Set(forge.requests)]).toMatchInlineSnapshot(`
      [
        "POST /graphql",
        "GET /repos/acme/fleet/issues?state=open&sort=created&direction=asc&per_page=100&page=1",
        "POST /repos/acme/fleet/issues",
        "GET /repos/acme/fleet/issues?state=open&sort=created&direction=asc&per_page=100&page=2",
        "PATCH /repos/acme/fleet/issues/1",
        "POST /repos/acme/fleet/issues/1/comments",
      ]
    `);
  });

  test("keeps one issue for each key", async () => {
    await onGitHub(["--key", "drift-staging"]);
    expect((await onGitHub(["--key", "drift"])).stderr).toBe("issue #2 opened\n");
    expect((await onGitHub(["--key", "drift-staging"])).stderr).toBe("issue #1 unchanged\n");
  });

  test("takes neither an issue of somebody else for ours, nor a pull request", async () => {
    open(`${MARK}\nlooks like ours`, { author: 7 });
    open(`${MARK}\na change`, { isPullRequest: true });
    open(`see ${MARK}`);
    expect((await onGitHub(["--close"])).stderr).toBe("no issue is open\n");
    expect((await onGitHub([])).stderr).toBe("issue #4 opened\n");
    expect(forge.issues.slice(0, 3).map(({ text, open }) => [text, open])).toEqual([
      [`${MARK}\nlooks like ours`, true],
      [`${MARK}\na change`, true],
      [`see ${MARK}`, true],
    ]);
  });

  test("finds its issue behind hundreds of others", async () => {
    for (let index = 0; index < 250; index += 1) open("a wish", { author: 7 });
    await onGitHub([]);
    expect((await onGitHub([])).stderr).toBe("issue #251 unchanged\n");
  });

  test("opens none where so many are open that ours may be among them", async () => {
    for (let index = 0; index < 5000; index += 1) open("a wish", { author: 7 });
    expect(await onGitHub([])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "error: more than 5000 issues are open, and none of the first 5000 is ours\n",
    });
  });

  test("of two that were opened at once, the older one stays", async () => {
    forge.meanwhile = (request) => {
      if (request === "POST /repos/acme/fleet/issues") open(`${MARK}\n# Two findings\n`);
    };
    expect((await onGitHub([])).stderr).toBe("issue #1 opened\n");
    expect(forge.issues).toMatchObject([
      { open: true, comments: [] },
      { open: false, comments: ["The same as #1, which stays."] },
    ]);
  });

  test("makes one of several again", async () => {
    for (let index = 0; index < 3; index += 1) open(`${MARK}\nold`);
    expect((await onGitHub([])).stderr).toBe("issue #1 updated\n");
    expect(forge.issues.map((issue) => issue.open)).toEqual([true, false, false]);
    open(`${MARK}\nold`);
    expect((await onGitHub(["--close"])).stderr).toBe("issue #1 closed\n");
    expect(forge.issues.map((issue) => issue.open)).toEqual([false, false, false, false]);
  });

  test("cuts off what is too long for an issue, and says so", async () => {
    const report = "a: 1 # …\n".repeat(20_000);
    expect((await onGitHub([], { report })).stderr).toBe("issue #1 opened\n");
    const text = forge.issues[0]?.text ?? "";
    expect(text.length).toBeGreaterThan(64_000);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.trimEnd().split("\n").at(-1)).toBe(
      "*Cut off here, because an issue cannot be longer; the log of the job has all of it.*",
    );
    expect((await onGitHub([], { report })).stderr).toBe("issue #1 unchanged\n");
  });

  test("asks again what passes by itself, whose token it is as well", async () => {
    forge.failures = [503];
    expect((await onGitHub([])).stderr).toBe("issue #1 opened\n");
    expect(forge.requests.slice(0, 2)).toEqual(["POST /graphql", "POST /graphql"]);
  });

  test("opens no second one where it cannot know whether the first was opened", async () => {
    forge.meanwhile = (request) => {
      if (request === "POST /repos/acme/fleet/issues") forge.failures = [502];
    };
    const ended = await onGitHub([]);
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain("GitHub answered 502 to POST /repos/acme/fleet/issues");
    expect(forge.requests.filter((request) => request === "POST /repos/acme/fleet/issues")).toHaveLength(1);
  });

  test("says what the forge says, and never the token", async () => {
    const refused = await onGitHub([], { GITHUB_TOKEN: "wr0ng" });
    expect(refused).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "error: GitHub answered 401 to POST /graphql: Bad credentials\n",
    });
    expect(JSON.stringify(refused)).not.toContain("wr0ng");
  });

  test("says when GitHub does not tell whose token it is, and opens nothing", async () => {
    forge.viewer = { errors: [{ message: "no" }] };
    expect(await onGitHub([])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "error: GitHub does not tell whose token GITHUB_TOKEN is\n",
    });
    expect(forge.requests).toEqual(["POST /graphql"]);
  });

  test.each([
    ["no token", { GITHUB_TOKEN: undefined }, "the environment variable GITHUB_TOKEN is not set"],
    ["no URL", { GITHUB_GRAPHQL_URL: "x" }, "the environment variable GITHUB_GRAPHQL_URL holds no URL"],
    [
      "neither",
      { GITHUB_ACTIONS: undefined },
      "this is neither GitHub Actions nor GitLab CI, so there is no place for an issue",
    ],
  ])("with %s it says so", async (_, changes, message) => {
    expect(await onGitHub([], changes)).toEqual({ exitCode: 2, stdout: "", stderr: `error: ${message}\n` });
  });

  test.each([
    [["--title", " "], "Expected one line of 1 to 255 characters."],
    [["--title", "x".repeat(256)], "Expected one line of 1 to 255 characters."],
    [["--title", "a\nb"], "Expected one line of 1 to 255 characters."],
    [["--label", "a,b"], "Expected 1 to 50 characters without a comma."],
    [["--label", ""], "Expected 1 to 50 characters without a comma."],
    [["--key", "A"], "Expected lower-case letters, digits and dashes."],
  ])("refuses %j", async (args, message) => {
    const ended = await onGitHub(args);
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain(message);
    expect(forge.requests).toEqual([]);
  });
});

test("palisade issue on GitLab", async () => {
  const env = {
    GITLAB_CI: "true",
    CI_API_V4_URL: `http://127.0.0.1:${port}/api/v4`,
    CI_PROJECT_ID: "acme/fleet",
    GITLAB_TOKEN: "s3cret",
  };
  open(`${MARK}\nof somebody else`, { author: 7 });
  const run = async (report: string, ...args: readonly string[]): Promise<string> => {
    const host = createMemoryHost({ "drift.md": report }, { env });
    const circumstances = { send: sendRequest };
    return (await runCommandLine(host, ["issue", "drift.md", ...TITLE, ...args], circumstances)).stderr;
  };
  // A proxy that says something of its own must not be taken for a project without issues.
  forge.failures = [200];
  expect(await run("# None")).toBe("error: GitLab was asked for a list and answered with something else\n");
  expect(forge.issues).toHaveLength(1);
  expect(await run("# One", "--label", "drift", "--label", "security")).toBe("issue #2 opened\n");
  expect(forge.issues[1]).toMatchObject({ title: "Drift in staging", labels: "drift,security" });
  expect(await run("# Two")).toBe("issue #2 updated\n");
  expect(await run("in sync", "--close")).toBe("issue #2 closed\n");
  expect(forge.issues[1]).toMatchObject({ open: false, comments: ["in sync"], text: `${MARK}\n# Two\n` });
  expect([...new Set(forge.requests)]).toMatchInlineSnapshot(`
    [
      "GET /api/v4/projects/acme%2Ffleet/issues?state=opened&scope=created_by_me&order_by=created_at&sort=asc&per_page=100&page=1",
      "POST /api/v4/projects/acme%2Ffleet/issues",
      "GET /api/v4/projects/acme%2Ffleet/issues?state=opened&scope=created_by_me&order_by=created_at&sort=asc&per_page=100&page=2",
      "PUT /api/v4/projects/acme%2Ffleet/issues/2",
      "POST /api/v4/projects/acme%2Ffleet/issues/2/notes",
    ]
  `);
});
