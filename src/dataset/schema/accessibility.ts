import { z } from './zod.js';

/** What a venue or session offers to people with disabilities. */
export const accessibilityFeature = z.enum([
  'hearing-loop',
  'sign-language',
  'captioning',
  'step-free',
  'accessible-toilet',
  'quiet-room',
  'assistance-dogs',
  'companion-ticket',
]);
