/**
 * The first script of embed pages, built as dist/embed/embed-language.js. It is a classic one, which the page waits for: screen
 * readers in Firefox keep the language that a page has when it is first shown.
 */
import { pageLanguage } from './page/page-language.js';

document.documentElement.lang = pageLanguage(new URLSearchParams(location.search).get('lang'));
