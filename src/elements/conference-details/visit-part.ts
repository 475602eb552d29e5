import { LateModule } from '../../core/late-module.js';

/** How those find their way who come, and where they can say what they think of it, which few datasets have. */
export const visitPart = new LateModule(() => import('./visit.js'));
