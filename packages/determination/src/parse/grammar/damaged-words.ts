/** What blanks lost and characters taken for others leave in a request, each with an example. */
const signs: readonly RegExp[] = [
  // "Norco10/325mg", "of5 ml", "renta1", "e1igible", "5 m1"
  /[a-z]{2}\d|\bm1\b/,
  // "0ne month", "1eft"
  /(?<![\w.,/-])[01](?!st\b|mg\b|mcg\b|ml\b|gm\b|hrs?\b|cm\b|wks?\b|mo\b|x|tabs?\b|caps?\b|days?\b|weeks?\b|months?\b)[a-z]{2}/,
  // "m0nth", "tw0"
  /[a-z]0/,
  // "#6O", "#l20", "1l2"; but "L5", "2 x 6", "O2"
  /\d[lIO](?![a-z])|(?<![a-z])[lI]\d/,
  // "rnonth", "20rng", "Condurn"
  /(?<![a-z])rn/,
  // "monthlater", "rentalof", "weeksfor"
  /\b(?:week|month|day|session|visit|rental|purchase|refill|tablet)s?(?!s?\b|ly\b|d\b|r\b|time)[a-z]/i,
];

/** Whether a request holds words that look run together or wrongly recognised, so that amounts may hide. */
export function looksDamaged(request: string): boolean {
  return signs.some((sign) => sign.test(request));
}
