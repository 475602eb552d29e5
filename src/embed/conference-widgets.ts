/** The script that pages embed; it loads the widgets it finds. Built as dist/embed/conference-widgets.js. */
import { startLoader } from './loader.js';

startLoader(import.meta.url);
