import {
  endsAfterStart,
  hasName,
  hasTitle,
  type Named,
  type Period,
  type Titled,
} from '../parse/record-rules.js';
import { z } from './zod.js';

export const dateOrder = z.refine<Period>(endsAfterStart, { path: ['end'], error: 'date-order' });

export const contactName = z.refine<Named>(hasName, { path: ['name'], error: 'contact-name' });

export const sessionTitle = z.refine<Titled>(hasTitle, { path: ['title'], error: 'session-title' });
