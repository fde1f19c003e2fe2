/** More texts than the largest letters have. */
const MOST = 100;

/**
 * The same reading of a text, with the answers for the last hundred texts kept: at each keystroke the
 * rules ask again of all the texts of a case, of which one has changed. The answers are not to be
 * changed by whoever gets them.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= MOST) answers.delete(answers.keys().next().value ?? text);
    answers.set(text, answer);
    return answer;
  };
}
