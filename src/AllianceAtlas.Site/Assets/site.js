// What every page has: the switch between light and dark, and the way to the search field. Loaded in the head and run
// before the first paint, so that a chosen scheme never flashes. Nothing is stored until a reader has chosen; without
// script the page follows the system.
(function () {
  'use strict';
  var key = 'atlas-scheme';
  var root = document.documentElement;
  var stored = null;
  try { stored = localStorage.getItem(key); } catch (e) { /* storage may be closed; the switch still works */ }
  if (stored === 'light' || stored === 'dark') { root.setAttribute('data-scheme', stored); }

  function current() {
    return root.getAttribute('data-scheme') ||
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  }

  document.addEventListener('DOMContentLoaded', function () {
    var button = document.querySelector('[data-scheme-switch]');
    if (!button) { return; }
    function label() {
      button.textContent = button.getAttribute(current() === 'dark' ? 'data-light' : 'data-dark');
    }
    button.addEventListener('click', function () {
      var next = current() === 'dark' ? 'light' : 'dark';
      root.setAttribute('data-scheme', next);
      try { localStorage.setItem(key, next); } catch (e) { /* see above */ }
      label();
    });
    label();
    button.hidden = false;
  });

  // "/" and Ctrl or Cmd + K go to the search field of the page, or to the search page where there is none.
  document.addEventListener('keydown', function (event) {
    var typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    var slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    var command = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!slash && !command) { return; }
    var field = document.querySelector('[data-search-input]');
    var link = document.querySelector('[data-search-page]');
    if (!field && !link) { return; }
    event.preventDefault();
    if (field) {
      field.focus();
      field.select();
    } else {
      location.href = link.href + '#search-field';
    }
  });
})();

// On the page for a missing address: what the address was about stands in the search fields.
document.addEventListener('DOMContentLoaded', function () {
  var last = location.pathname.split('/').filter(Boolean).pop() || '';
  document.querySelectorAll('[data-search-missing]').forEach(function (field) {
    try { field.value = decodeURIComponent(last).replace(/\.\w+$/, '').replace(/-/g, ' '); } catch (e) { /* no words */ }
  });
});

// Buttons that copy, and the ¶ of a claim, which leads to the claim and copies its permalink.
(function () {
  'use strict';
  if (!navigator.clipboard) { return; }
  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('button[data-copy]').forEach(function (button) { button.hidden = false; });
  });
  document.addEventListener('click', function (event) {
    var from = event.target instanceof Element && event.target.closest('[data-copy]');
    if (!from) { return; }
    var text = from.getAttribute('data-copy');
    navigator.clipboard.writeText(from.matches('a') ? new URL(text, location.href).href : text).then(function () {
      var said = document.createElement('span');
      said.className = 'copied';
      said.setAttribute('role', 'status');
      from.after(said);
      said.textContent = from.getAttribute('data-copied');
      setTimeout(function () { said.remove(); }, 2000);
    }, function () { /* the browser may refuse; the address stands in the bar */ });
  });
})();
