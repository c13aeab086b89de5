/** The length of a text as JSON Schema counts it: a character outside the basic plane counts once. */
export function codePointCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (isPair(text, at)) at++;
    count++;
  }
  return count;
}

function isPair(text: string, at: number): boolean {
  const first = text.charCodeAt(at) & 0xfc00;
  return first === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
