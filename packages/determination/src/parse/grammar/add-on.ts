/** "As the requested surgical intervention is not medically necessary, ..." and its kin. */
const hangsOnSurgery =
  /^(?:as|since|because) the (?:requested |proposed |associated |primary |index )?(?:surgical (?:intervention|procedure|request)|surgery|procedure|operation)\b[^.]{0,80}\b(?:is|was|are|has been|have been)\b/i;

/** Whether reasons begin with the outcome of the operation that the item belongs to. */
export function saysItHangsOnSurgery(rationale: string): boolean {
  return hangsOnSurgery.test(rationale);
}
