// A citation says author and year; the notes at the end of the page say the rest. Beside a citation that is pointed at,
// focused or tapped this shows its note: the work, where it is reported, what kind of ground that is, words of it where
// the page has them. Nothing is fetched; without script, or without the popover of the browser, citations are links.
const notes = document.querySelector('[data-notes]');
if (notes && 'showPopover' in HTMLElement.prototype) {
  const citation = '.cited, .claim-ground';
  const [entries, places] = [new Map(), new Map()];
  for (const note of notes.querySelectorAll('.notes > li')) {
    entries.set(note.querySelector('a').href, note);
    for (const place of note.querySelectorAll('.places a')) { places.set(place.href, place); }
  }

  const box = document.createElement('div');
  box.id = 'citation';
  box.className = 'popover';
  box.popover = 'manual';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', notes.dataset.label);

  let shown = null;      // the link the popover belongs to
  let left = null;       // the link it was closed at with Esc: focus coming back is no wish to see it again
  let touched = false;   // whether the last pointer was a finger or a pen
  let timer = 0;

  const pageOf = link => link.href.split('#')[0];
  const noteOf = link => entries.get(pageOf(link));
  const copy = element => [...element.childNodes].map(node => node.cloneNode(true));

  function linkAt(target) {
    const link = target instanceof Element ? target.closest('a') : null;
    return link && link.closest(citation) && !box.contains(link) && noteOf(link) ? link : null;
  }

  // The passages a link stands for: itself, or for a work those after it in the bracket, where it is reported.
  function passagesOf(link) {
    if (link.hash) { return [link]; }
    const links = [...link.closest(citation).querySelectorAll('a')];
    const first = links.findIndex((other, i) => i > links.indexOf(link) && other.hash);
    if (first < 0) { return []; }
    const end = links.findIndex((other, i) => i > first && !other.hash);
    return links.slice(first, end < 0 ? links.length : end);
  }

  // A claim on the same passage tells what kind of ground it is and may have its words; of a work only if it names it.
  function claimOn(link, passages) {
    const near = link.closest('.claim');
    if (near || !passages.length) { return near; }
    const wanted = [link.href, passages[0].href];
    return [...document.querySelectorAll('.claim')].find(claim => {
      const ground = [...claim.querySelectorAll('.claim-ground a')].map(other => other.href);
      return wanted.every(href => ground.includes(href));
    });
  }

  function line(tag, name, ...content) {
    const element = document.createElement(tag);
    element.className = name;
    element.append(...content);
    return element;
  }

  function placeLine(link, passage) {
    const [note, place] = [noteOf(passage), places.get(passage.href)];
    const section = place?.parentElement.querySelector('span');
    return line('p', 'place',
      link.hash ? '' : `${notes.dataset.reported} ${note.dataset.name}, `,
      ...(section ? copy(section) : []),
      (place ?? passage).cloneNode(true));
  }

  function fill(link) {
    const passages = passagesOf(link);
    const claim = claimOn(link, passages);
    const kind = claim?.querySelector('.evidence-kind') ?? (link.hash ? noteOf(link).querySelector('.kind') : null);
    const quotation = claim?.querySelector('blockquote');
    box.replaceChildren(line('p', 'reference', ...copy(noteOf(link).querySelector('.reference'))));
    box.append(...passages.map(passage => placeLine(link, passage)));
    if (kind) { box.append(line('p', 'kind', kind.textContent)); }
    if (quotation) { box.append(quotation.cloneNode(true)); }
    // Where the bracket leads already is no second stop for the Tab key: a page has a hundred citations.
    const stops = [...link.closest(citation).querySelectorAll('a')].map(pageOf);
    for (const inside of box.querySelectorAll('a')) { inside.tabIndex = stops.includes(pageOf(inside)) ? -1 : 0; }
  }

  // The lines of the sentence a citation belongs to; nothing of it may be covered.
  function sentence(link) {
    const range = document.createRange();
    const claim = link.closest('.claim');
    if (claim) {
      range.setStartBefore(claim.querySelector('.claim-text'));
      range.setEndAfter(claim.querySelector('.claim-ground'));
      return range.getBoundingClientRect();
    }

    const bracket = link.closest(citation);
    range.selectNodeContents(bracket.parentNode);
    const end = /[.!?][”»]?(?=\s+[\p{Lu}”«]|\s*$)/gu;
    for (let node = bracket.previousSibling; node; node = node.previousSibling) {
      const last = node.nodeType === Node.TEXT_NODE ? [...node.data.matchAll(end)].pop() : null;
      if (last) { range.setStart(node, Math.min(last.index + last[0].length + 1, node.length)); break; }
    }
    for (let node = bracket.nextSibling; node; node = node.nextSibling) {
      const first = node.nodeType === Node.TEXT_NODE ? node.data.search(end) : -1;
      if (first >= 0) { range.setEnd(node, first + 1); break; }
    }
    return range.getBoundingClientRect();
  }

  function show(link) {
    clearTimeout(timer);
    if (link === shown) { return; }
    close();
    fill(link);
    const [lines, at, gap] = [sentence(link), link.getClientRects()[0], 6];
    const column = link.closest('.claim, p, li, td, dd, th').getBoundingClientRect();
    link.after(box);
    link.setAttribute('aria-describedby', box.id);
    shown = link;
    box.showPopover();
    const [width, height] = [box.offsetWidth, box.offsetHeight];
    const above = lines.top - height - gap;
    const top = lines.bottom + gap + height > innerHeight && above >= 0 ? above : lines.bottom + gap;
    const inColumn = Math.max(column.left, Math.min(at.left, column.right - width));
    const inWindow = Math.max(gap, Math.min(inColumn, document.documentElement.clientWidth - width - gap));
    box.style.top = `${top + scrollY}px`;
    box.style.left = `${inWindow + scrollX}px`;
  }

  function close() {
    clearTimeout(timer);
    if (!shown) { return; }
    box.remove();
    shown.removeAttribute('aria-describedby');
    shown = null;
  }

  const isHeld = () => box.contains(document.activeElement) || shown?.matches(':focus-visible');

  document.addEventListener('pointerover', event => {
    if (event.pointerType !== 'mouse') { return; }
    clearTimeout(timer);
    const link = linkAt(event.target);
    if (link) {
      timer = setTimeout(show, 120, link);
    } else if (shown && !box.contains(event.target) && !isHeld()) {
      timer = setTimeout(close, 250);
    }
  });

  document.addEventListener('pointerdown', event => {
    touched = event.pointerType !== 'mouse';
    if (shown && !box.contains(event.target) && linkAt(event.target) !== shown) { close(); }
  });

  // The first tap shows, the second follows the link.
  document.addEventListener('click', event => {
    const link = touched ? linkAt(event.target) : null;
    if (link && link !== shown) {
      event.preventDefault();
      show(link);
    }
  });

  document.addEventListener('focusin', event => {
    const link = linkAt(event.target);
    if (link && link !== left && link.matches(':focus-visible')) {
      show(link);
    } else if (link !== shown && !box.contains(event.target)) {
      close();
    }
    left = null;
  });

  document.addEventListener('keydown', event => {
    touched = false;
    if (event.key !== 'Escape' || !shown) { return; }
    const inside = box.contains(document.activeElement) ? left = shown : null;
    close();
    inside?.focus();
  });

  // Scrolled out of sight, or sideways in a table; where the width changes, the lines are others.
  document.addEventListener('scroll', event => {
    if (!shown || box.contains(event.target)) { return; }
    const at = shown.getBoundingClientRect();
    if (event.target !== document || at.bottom < 0 || at.top > innerHeight) { close(); }
  }, { capture: true, passive: true });
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth !== width) { width = innerWidth; close(); }
  });
}
