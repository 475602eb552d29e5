/** Gives code a button that copies it; where an example has no code yet, reads it from the page, so that the two cannot differ. */

const WORDS = { da: ['Kopiér', 'Kopieret'], en: ['Copy', 'Copied'] };

const [COPY, COPIED] = WORDS[document.documentElement.lang];

function markupOf(example) {
  const lines = example.innerHTML.replaceAll('=""', '').trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines
    .map((line) => line.slice(indent))
    .join('\n')
    .trim();
}

function snippet(markup) {
  const code = document.createElement('code');
  code.textContent = markup;
  const box = document.createElement('pre');
  // What scrolls must be within reach of the keyboard.
  box.tabIndex = 0;
  box.append(code);
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = COPY;
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(markup);
    copy.textContent = COPIED;
  });
  const figure = document.createElement('div');
  figure.className = 'snippet';
  figure.append(box, copy);
  return figure;
}

for (const example of document.querySelectorAll('.example')) {
  if (!example.nextElementSibling?.matches('pre.copy')) example.after(snippet(markupOf(example)));
}
for (const lines of document.querySelectorAll('pre.copy')) lines.replaceWith(snippet(lines.textContent));
