import { TRUSTED_TYPES_NAME, TRUSTED_TYPES_POLICY, widgetPolicy } from '../src/host-page/host-policy.js';

/** The strictest policy that the widgets work under: nothing but what they need, and the page's own style sheet. */
export const STRICT_POLICY: readonly string[] = [
  "default-src 'none';",
  "style-src 'self';",
  ...widgetPolicy("'self'"),
  ...TRUSTED_TYPES_POLICY,
];

/** The same for Studio, which starts workers, and shows a widget in a frame. */
export const STUDIO_POLICY: readonly string[] = [
  "frame-src 'self';",
  ...STRICT_POLICY.map((directive) =>
    directive.replace(TRUSTED_TYPES_NAME, `${TRUSTED_TYPES_NAME} conference-widgets-studio`),
  ),
];
