export * as limits from './limits';
export { planJourney, type PlanOptions } from './plan';
export { promptFor, WORDINGS } from './prompt';
export { ownOf, replan, type Change } from './replan';
export { targetOf } from './target';
export { explainAt, reasonsAt, waypointAt } from './waypoints';
export { goneAt } from './way';
