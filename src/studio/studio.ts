/** The page where editors open, edit, check and save conferences. It stores nothing, and sends nothing but what is saved. */
import { StudioApp } from './studio-app.js';

const { body, baseURI } = document;
const address = (path: string | undefined) => (path ? new URL(path, baseURI).href : '');
const { dataset, file, fileName = '', example } = body.dataset;
const language = new URLSearchParams(location.search).get('language') === 'en' ? 'en' : 'da';

const main = document.querySelector('main');
if (main) {
  main.replaceChildren();
  const surroundings = {
    dataset: address(dataset),
    file: address(file),
    fileName,
    example: address(example),
  };
  void new StudioApp(main, surroundings, language).start();
}
