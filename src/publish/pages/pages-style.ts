import type { PublicationFile } from '../site.js';

/** Styles of the pages. The widgets inherit font and colours from them. */
const STYLES = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fff, #15191b);
  --ink: light-dark(#1b2326, #e4e8e6);
  --quiet: light-dark(#535c5e, #a9b2b0);
  --line: light-dark(#d9dddc, #3a4143);
  --accent: light-dark(#0b5a4f, #86d0bf);
  --conference-accent-color: var(--accent);
  --conference-muted-color: var(--quiet);
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem / 1.5 system-ui, sans-serif;
  /* Large text on a narrow page: whole words would be wider than it. */
  overflow-wrap: break-word;
}
header,
main,
footer {
  max-inline-size: 46rem;
  margin-inline: auto;
  padding: 1.25rem;
}
header {
  border-block-end: 1px solid var(--line);
}
main {
  padding-block: 2.5rem 4rem;
}
footer {
  border-block-start: 1px solid var(--line);
}
a {
  color: var(--accent);
  text-underline-offset: 0.15em;
}
a:hover {
  text-decoration-thickness: 2px;
}
:focus-visible {
  outline: 3px solid;
  outline-offset: 1px;
}
.skip {
  position: absolute;
  inset-inline-start: 1rem;
  padding: 0.5rem 1rem;
  background: var(--paper);
}
.skip:not(:focus) {
  clip-path: inset(50%);
}
.sender {
  margin: 0;
  font-weight: 600;
}
.sender a {
  color: inherit;
  text-decoration: none;
}
:is(nav, footer) ul,
.index {
  margin: 0;
  padding: 0;
  list-style: none;
}
:is(nav, footer) ul {
  display: flex;
  flex-wrap: wrap;
  column-gap: 1.25em;
}
:is(nav, footer, .index, .sender) a {
  display: inline-block;
  padding-block: 0.375em;
  overflow-wrap: anywhere;
}
[aria-current] {
  color: inherit;
  font-weight: 600;
  text-decoration: none;
}
h1,
h2 {
  margin: 0;
  font-weight: 600;
  line-height: 1.25;
  text-wrap: balance;
}
h1 {
  margin-block-end: 1.5rem;
  font-size: clamp(1.75rem, 1.4rem + 1.75vw, 2.5rem);
}
h2 {
  margin-block-end: 0.75rem;
  font-size: 1.5em;
}
main > * + :is(section, conference-programme),
conference-filter ~ conference-list {
  margin-block-start: 3rem;
}
:is(conference-details, speaker-card)::part(title) {
  font-size: 1.75em;
}
.quiet {
  color: var(--quiet);
  font-size: 0.875em;
}
.subscribe {
  margin-block-start: 1.5rem;
}
.subscribe summary {
  inline-size: fit-content;
  padding-block: 0.625em;
  cursor: pointer;
}
.subscribe ul {
  padding-inline-start: 1.125em;
}
.lead {
  font-size: 1.1875em;
}
p {
  max-inline-size: 66ch;
  text-wrap: pretty;
}
pre {
  padding: 0.75rem 1rem;
  border-radius: 4px;
  background: color-mix(in srgb, var(--ink) 5%, transparent);
  font: 0.8125rem / 1.6 ui-monospace, monospace;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.without-script {
  display: none;
}
@media (scripting: none) {
  conference-filter,
  conference-calendar::part(previous),
  conference-calendar::part(next),
  conference-calendar::part(offer),
  conference-programme::part(days),
  contact-box::part(save) {
    display: none;
  }
  .without-script {
    display: block;
  }
}
@media print {
  nav,
  footer,
  .subscribe {
    display: none;
  }
}
`;

/** The style sheet of all pages. */
export const PAGES_STYLE: PublicationFile = { path: 'pages.css', bytes: STYLES, cache: 'short' };
