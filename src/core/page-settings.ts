import { sharedInPage } from '../dataset/load/page-singleton.js';

/** What the script tag says for all widgets of the page that do not say otherwise. */
export interface PageDefaults {
  /** Address of the dataset. */
  src?: string;
  /** BCP 47 tag. */
  lang?: string;
  theme?: string;
  debug?: boolean;
  /** That a server wrote the page for: “upcoming” and the like are judged by it until its content is taken over. */
  moment?: Date;
}

/** One object per page, also where the script is there twice or in two versions. */
export function pageDefaults(): PageDefaults {
  return sharedInPage<PageDefaults>('conference-widgets.page-defaults', () => ({}));
}
