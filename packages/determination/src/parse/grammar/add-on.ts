/** "Associated surgical service: cold therapy unit", "Associated surgical services - walker" */
const addOn = /^associated surgical (?:service|procedure|item)s?\b/i;
/** "As the requested surgical intervention is not medically necessary, ..." and its kin. */
const hangsOnSurgery =
  /^(?:as|since|because) the (?:requested |proposed |associated |primary |index )?(?:surgical (?:intervention|procedure|request)|surgery|procedure|operation)\b[^.]{0,80}\b(?:is|was|are|has been|have been)\b/i;

/** Whether a request names itself an addition to an operation. */
export function isAddOnRequest(request: string): boolean {
  return addOn.test(request);
}

/** Whether reasons begin with the outcome of the operation that the item belongs to. */
export function saysItHangsOnSurgery(rationale: string): boolean {
  return hangsOnSurgery.test(rationale);
}
