// Loaded in the head and run before the first paint, so that a chosen scheme never flashes. Nothing is stored until a
// reader has chosen; without script the page follows the system.
(function () {
  'use strict';
  var key = 'atlas-theme';
  var root = document.documentElement;
  var stored = null;
  try { stored = localStorage.getItem(key); } catch (e) { /* storage may be closed; the switch still works */ }
  if (stored === 'light' || stored === 'dark') { root.setAttribute('data-theme', stored); }

  function current() {
    return root.getAttribute('data-theme') ||
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  }

  document.addEventListener('DOMContentLoaded', function () {
    var button = document.querySelector('[data-theme-switch]');
    if (!button) { return; }
    function label() {
      button.textContent = button.getAttribute(current() === 'dark' ? 'data-light' : 'data-dark');
    }
    button.addEventListener('click', function () {
      var next = current() === 'dark' ? 'light' : 'dark';
      root.setAttribute('data-theme', next);
      try { localStorage.setItem(key, next); } catch (e) { /* see above */ }
      label();
    });
    label();
    button.hidden = false;
  });
})();
