/** Common names of media types. Others are named by their subtype. */
const NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.ms-powerpoint': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'text/html': 'web',
};

/** The name of a media type, such as `PDF`, or `web` for a page, which messages translate. */
export function materialType(mediaType: string): string {
  return NAMES[mediaType] ?? mediaType.replace(/^.*\/|\+.*$/g, '').toUpperCase();
}
