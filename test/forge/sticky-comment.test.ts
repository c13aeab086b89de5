import { expect, test } from "vitest";
import { type Forge, type ForgeComment, ForgeError } from "../../compiler/forge/forge.ts";
import { postSticky } from "../../compiler/forge/sticky-comment.ts";

const OURS: ForgeComment = { id: 1, text: "<!-- palisade:lint -->\nold\n" };

/** What becomes of `new` where updates end like this, and what was created. */
async function posted(update: () => void, comments: readonly ForgeComment[] = [OURS]) {
  const created: string[] = [];
  const forge: Forge = {
    mostCharacters: 5000,
    comments: async (page) => (page === 1 ? comments : []),
    create: async (text) => {
      created.push(text);
    },
    update: async () => update(),
  };
  const ended = await postSticky(forge, "lint", " new ", { onlyIfThere: false }).catch(String);
  return { ended, created };
}

test.each([403, 404])(
  "a comment that may not be changed, by status %i, is left to whose it is",
  async (status) => {
    const ended = await posted(() => {
      throw new ForgeError("refused", status);
    });
    expect(ended).toEqual({ ended: "created", created: ["<!-- palisade:lint -->\nnew\n"] });
  },
);

test.each([new ForgeError("refused", 422), new ForgeError("not there"), new Error("broken")])(
  "no second comment is made where the first cannot be changed: %s",
  async (error) => {
    const ended = await posted(() => {
      throw error;
    });
    expect(ended).toEqual({ ended: String(error), created: [] });
  },
);

test("a comment that only quotes the mark is none of ours", async () => {
  const quoting = { id: 2, text: "see <!-- palisade:lint -->" };
  expect((await posted(() => {}, [quoting])).ended).toBe("created");
  expect((await posted(() => {}, [quoting, OURS])).ended).toBe("updated");
});
