import { type FileTopic, fileTopics } from "./file-topics.ts";
import { remembered } from "./remembered.ts";
import { ownClauses } from "./sentences.ts";

/** A claim that the file does not show something. `recent` claims speak of recent things alone. */
export type AbsenceClaim = { topic: FileTopic; clause: string; recent: boolean };

const FILE =
  "(?:file|records?|notes?|reports?|documentation|documents|chart|documentation (?:provided|submitted))";
const SHOW =
  "(?:indicate|show|document|mention|tell|describe|report|reveal|contain|hold|note|record|demonstrate|include)";
/** How a claim begins: what follows, with few words between, is what is said to be missing. */
const heads = [
  "\\bno (?:clear |clinical |objective )?(?:documentation|evidence|records?|mention|indication|reports?) (?:of|that|regarding|about|on)",
  "\\b(?:lacks?|lacking|lack of|absence of|without) (?:any )?(?:documentation|evidence|records?|mention) (?:of|that)",
  `\\b${FILE}(?: \\w+){0,4} (?:do(?:es)? not|did not|fails? to|failed to) ${SHOW}`,
  `\\b${FILE}(?: \\w+){0,2} (?:holds?|contains?|shows?|gives?|includes?|ha(?:s|ve)) no`,
  "\\b(?:unclear|unknown|uncertain|not clear|not documented|not recorded) (?:how many|whether|if)",
  "\\bnobody has (?:recorded|noted|documented) (?:how many|whether)",
  "\\b(?:has|have) not recorded (?:how many|whether)",
];
const FILLER =
  "(?:(?:any|an?|the|this|of|or|to|prior|previous(?:ly)?|earlier|past|(?<recent>recent|current|updated|new|additional|further|repeat)|that|patient|worker|claimant|applicant|he|she|has|have|had|was|received|undergone|completed|tried|attempted|course|trial|been|supervised|formal|actual)\\s){0,9}";
const TAIL =
  "(?:has|have|was|were|is|are) (?:been )?not (?:been )?(?:documented|recorded|mentioned|noted|described|in the file)";

const tail = new RegExp(TAIL, "i");
const begun = new RegExp(heads.join("|"), "gi");
const topics = fileTopics.map((topic) => ({
  topic,
  direct: new RegExp(`^\\s${FILLER}(?:${topic.words})\\b(?![-/])`, "i"),
  reversed: new RegExp(
    `\\b(?<recent>recent |current |updated |new )?(?:${topic.words})(?: sessions| visits| treatments?| program)? ${TAIL}\\b`,
    "i",
  ),
}));
const anyTopic = new RegExp(`\\b(?:${fileTopics.map(({ words }) => words).join("|")})\\b`, "i");
const reported =
  /\b(?:utilization review\w*|claims administrator|UR|guidelines?|MTUS|ACOEM|ODG|if|unless)\b/i;

/** The claims of a text that the file does not show something, for what can be searched by its name. */
export const absenceClaims: (text: string) => readonly AbsenceClaim[] = remembered((text) => {
  return ownClauses(text)
    .filter((clause) => anyTopic.test(clause) && !reported.test(clause))
    .flatMap((clause) => [...directClaims(clause), ...reversedClaims(clause)]);
});

function directClaims(clause: string): AbsenceClaim[] {
  return Array.from(clause.matchAll(begun)).flatMap((head) => {
    const rest = clause.slice(head.index + head[0].length);
    for (const { topic, direct } of topics) {
      const match = direct.exec(rest);
      if (match !== null) return [{ topic, clause, recent: match.groups?.recent !== undefined }];
    }
    return [];
  });
}

function reversedClaims(clause: string): AbsenceClaim[] {
  if (!tail.test(clause)) return [];
  return topics.flatMap(({ topic, reversed }) => {
    const match = reversed.exec(clause);
    return match === null ? [] : [{ topic, clause, recent: match.groups?.recent !== undefined }];
  });
}
