/** What conferences and sessions open to. */
export { conferenceBody } from './conference-body.js';
export { sessionBody } from './session-body.js';
export { sessionList } from './session-list.js';
