/** The script with all widgets in one file, for pages that pin a hash. Built as dist/embed/conference-widgets.all.js. */
import { startLoader } from './loader.js';

startLoader(new Error().stack);
