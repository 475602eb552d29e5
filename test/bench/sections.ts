import type { Section } from './section.js';
import { growth } from './sections/growth.js';
import { items } from './sections/items.js';
import { many } from './sections/many.js';
import { parsing } from './sections/parsing.js';
import { parts } from './sections/parts.js';
import { programmes } from './sections/programmes.js';
import { scripts } from './sections/scripts.js';
import { searching } from './sections/searching.js';
import { phone, sessions } from './sections/sessions.js';
import { shift } from './sections/shift.js';
import { studio } from './sections/studio.js';
import { tasks } from './sections/tasks.js';
import { typing } from './sections/typing.js';

/** Everything that the bench can measure, in the order of the report. */
export const SECTIONS: readonly Section[] = [
  phone,
  sessions,
  growth,
  items,
  programmes,
  tasks,
  typing,
  shift,
  parts,
  many,
  searching,
  parsing,
  scripts,
  studio,
];
