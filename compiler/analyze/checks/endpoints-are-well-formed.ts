import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { malformedEndpoint } from "../diagnostics/topics.ts";
import type { Model } from "../model.ts";

const EMAIL = /^[^@\s<>()[\]",;:]+@[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i;

/** E-mail addresses and URLs of subscribers are such. */
export function* checkEndpointsAreWellFormed({ policies: { alertTopics } }: Model): Iterable<Diagnostic> {
  for (const subscriber of [...alertTopics.values()].flatMap(({ subscribers }) => subscribers)) {
    if (subscriber.kind === "email" && !EMAIL.test(subscriber.address)) {
      const args = { written: subscriber.address, expected: "an e-mail address" };
      yield malformedEndpoint.at(subscriber.place.at("email").value(), args);
    }
    if (subscriber.kind === "https" && !isHttps(subscriber.url)) {
      const args = {
        written: subscriber.url,
        expected: "a URL that begins with https:// and holds no user or password",
      };
      yield malformedEndpoint.at(subscriber.place.at("https").value(), args);
    }
  }
}

function isHttps(text: string): boolean {
  if (!/^https:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  // They would stand in the generated files and in Terraform's state.
  return username === "" && password === "";
}
