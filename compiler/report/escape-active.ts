/** JSON that no terminal acts on: JSON itself escapes only the lower control characters. */
export function escapeActive(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
