import { LateModule } from '../../core/late-module.js';

/** How a session is shown, which most pages do not. */
export const sessionPart = new LateModule(() => import('./session-details.js'));
