/** The script that loads the widgets of a page. Built as dist/embed/conference-widgets.js. */
import { startLoader } from './loader.js';

startLoader(new Error().stack);
