import type { Share } from "../drift-coverage.ts";
import { type Html, html } from "./html.ts";

/** A bar of a part of a whole; the numbers stand beside it in words. As a picture, because backgrounds are not printed. */
export function shareBar({ part, whole }: Share): Html {
  const width = whole === 0 ? 100 : Math.min(100, Math.round((part / whole) * 1000) / 10);
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="rest" width="100" height="6"/><rect class="part" width="${width}" height="6"/></svg>`;
}
