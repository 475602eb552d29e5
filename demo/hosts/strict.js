/** Counts what the page's policy has refused. A classic script, so that it listens before anything else runs. */
let violations = 0;

function show() {
  const output = document.querySelector('output');
  if (output) output.textContent = String(violations);
}

document.addEventListener('securitypolicyviolation', () => {
  violations += 1;
  show();
});
document.addEventListener('DOMContentLoaded', show);
