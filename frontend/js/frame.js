// Keys of the frame: "/" brings the cursor to the search, arrows walk through its results, Escape leaves it.
const isTyping = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const focusSearch = (event) => {
  const field = document.querySelector('.global-search vaadin-text-field');
  if (field) {
    event.preventDefault();
    field.focus();
    field.inputElement?.select();
  }
};

const walkResults = (event, search) => {
  const results = [...search.querySelectorAll('a.search-result')];
  const at = results.indexOf(document.activeElement);
  if (event.key === 'ArrowDown' && at < results.length - 1) {
    event.preventDefault();
    results[at + 1].focus();
  } else if (event.key === 'ArrowUp' && at >= 0) {
    event.preventDefault();
    (at === 0 ? search.querySelector('vaadin-text-field') : results[at - 1]).focus();
  } else if (event.key === 'Enter' && at < 0 && results.length > 0) {
    results[0].click();
  } else if (event.key === 'Escape') {
    document.activeElement.blur();
  }
};

document.addEventListener('keydown', (event) => {
  const search = event.target instanceof Element ? event.target.closest('.global-search') : null;
  if (search) {
    walkResults(event, search);
  } else if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.composedPath()[0])) {
    focusSearch(event);
  }
});
