/** The page where editors open, edit, check and save conferences. It stores nothing, and sends nothing but what is saved. */
import { StudioApp } from './studio-app.js';

const { body, baseURI } = document;
const address = (path: string | undefined) => (path ? new URL(path, baseURI).href : '');
const {
  dataset,
  file,
  fileName = '',
  example,
  address: place,
  scripts,
  pageScripts,
  studio,
  view,
} = body.dataset;
const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'en' ? 'en' : 'da';

/** No address for visitors. */
const isOfThisMachine = /^(localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname);

const main = document.querySelector('main');
if (main) {
  main.replaceChildren();
  const surroundings = {
    dataset: address(dataset),
    file: address(file),
    fileName,
    example: address(example),
    address: isOfThisMachine ? '' : address(place),
    view: asked.get('view') ?? view ?? '',
    built: {
      studio: address(studio),
      configurator: address('../configurator/'),
      scripts: address(scripts),
      pageScripts: address(pageScripts),
    },
  };
  void new StudioApp(main, surroundings, language).start();
}
