import { DURATION_SECONDS } from "../catalog/criteria.ts";
import { formatDuration } from "./values/duration.ts";

const WINDOWS = DURATION_SECONDS.map(formatDuration);

/** The windows that Detect offers, in words: `5m, 10m, 15m, 30m or 1h`. */
export const OFFERED_WINDOWS = `${WINDOWS.slice(0, -1).join(", ")} or ${WINDOWS.at(-1) ?? ""}`;
