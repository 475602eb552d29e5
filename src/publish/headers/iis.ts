import { escapeMarkup } from '../escape-markup.js';
import { headersOf, HEADER_RULES, MEDIA_TYPES, TEXT_TYPES, type Headers } from './header-rules.js';

/** Removes each header before adding it, because a duplicate is an error in IIS. */
function customHeaders(headers: Headers, indent: string): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    `${indent}    <remove name="${name}" />\n`,
    `${indent}    <add name="${name}" value="${escapeMarkup(value)}" />\n`,
  ]);
  return `${indent}<httpProtocol>
${indent}  <customHeaders>
${lines.join('')}${indent}  </customHeaders>
${indent}</httpProtocol>
`;
}

function staticContent(): string {
  const types = Object.entries(MEDIA_TYPES).flatMap(([extension, type]) => {
    const written = TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type;
    return [
      `      <remove fileExtension=".${extension}" />\n`,
      `      <mimeMap fileExtension=".${extension}" mimeType="${written}" />\n`,
    ];
  });
  return `    <staticContent>\n${types.join('')}    </staticContent>\n`;
}

/** `web.config` for IIS (https://learn.microsoft.com/en-us/iis/configuration/). Locations are relative to its folder. */
export function iisConfiguration(): string {
  const places = [...new Set(HEADER_RULES.flatMap(({ folders, files }) => [...folders, ...files]))]
    .filter((place) => place !== '')
    .map((place) => {
      const all = headersOf('');
      const own = Object.entries(headersOf(place)).filter(([name]) => !(name in all));
      return `  <location path="${escapeMarkup(place.replace(/\/$/, ''))}">
    <system.webServer>
${customHeaders(Object.fromEntries(own), '      ')}    </system.webServer>
  </location>
`;
    });
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS -->
<configuration>
  <system.webServer>
${staticContent()}${customHeaders(headersOf(''), '    ')}  </system.webServer>
${places.join('')}</configuration>
`;
}
