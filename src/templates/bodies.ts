import { LateModule } from '../core/late-module.js';
import type * as opened from './opened.js';

/** What opens: the text, sessions and materials of a conference or a session. */
export const bodies = new LateModule(() => import('./opened.js'));

export type Bodies = typeof opened;
