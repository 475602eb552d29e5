/** The same script with every widget inside, built as dist/embed/conference-widgets.all.js: one file, one hash. */
import { startLoader } from './loader.js';

startLoader(import.meta.url);
