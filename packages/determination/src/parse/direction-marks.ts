/**
 * Characters that show nothing and turn the direction of writing (Unicode Bidi_Control): with them a
 * name or a number can look other than what it says.
 */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text without its direction marks. */
export function withoutDirectionMarks(text: string): string {
  return text.replace(directionMarks, "");
}
