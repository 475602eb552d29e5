import { pagePart } from '../dataset/page-singleton.js';
import { select } from '../host-page/own.js';

/** The settings of the script tag, for widgets that have none of their own. */
export interface PageSettings {
  /** Address of the dataset. */
  src?: string;
  /** BCP 47 tag. */
  lang?: string;
  theme?: string;
  /** Address of a dataset that is published in parts, too. */
  parts?: string;
  /** Address of the publication whose pages say more about a speaker or a conference. */
  pages?: string;
  debug?: boolean;
  /** The address that the page goes by, for a server, which has no page. */
  address?: string;
  /** That a server wrote the page for: “upcoming” and the like are judged by it until its content is taken over. */
  moment?: Date;
}

declare module '../dataset/page-singleton.js' {
  interface PageSingleton {
    'conference-widgets.page-defaults': PageSettings;
  }
}

/** One object per page, also where the script is there twice or in two versions. */
export function pageSettings(): PageSettings {
  return pagePart('conference-widgets.page-defaults', () => ({}));
}

/** The page that widgets stand in; a server has none. */
export const page: Document | undefined = 'document' in globalThis ? document : undefined;

/** The address that a page goes by: the one it says is its own, else that it was opened at. Undefined where it has none. */
export function pageAddress(): string | undefined {
  if (!page) return pageSettings().address;
  const canonical = select(document, 'link[rel=canonical]').find(
    (link) => link instanceof HTMLLinkElement,
  )?.href;
  const address = canonical ?? location.href;
  // A frame may have been written by its parent, `about:srcdoc`, and then cannot be linked to.
  return /^https?:/.test(address) ? address.replace(/#.*/, '') : undefined;
}
