// The map of all concepts: filter, focus, path, zoom. The page reads without it; what it adds is written in the address,
// so that a view can be shared and the back button leads back. The picture is panned by scrolling its box, which every
// browser does on its own, smoothly, for hand, wheel and keys; only a dragging mouse needs help.
// Loaded as a module, so that the rule of the path can be tested against the vectors that the generator passes too.

// ---- The rule of the path: Knowledge/Graph/ConceptLink.cs and ConceptLinks.cs say the same. ----

const strength = link => link.claims.length + (link.relation ? 2 : 0);

/** What a step over a link costs. */
export const cost = link => link.claims.length === 0 ? 100 : 10 + Math.floor(60 / strength(link));

/**
 * The steps from one concept to another as links seen from where one comes: least cost, then fewest steps, then the
 * first by ids. Null when nothing joins the two. `around` gives the links of a concept by the other's id.
 */
export function shortestPath(around, from, to) {
  const left = distancesTo(around, to);
  if (!left.has(from)) { return null; }
  const path = [];
  for (let at = from; at !== to; at = path[path.length - 1].to) {
    path.push(around(at).find(link => left.get(link.to) + oneStep(link) === left.get(at)));
  }
  return path;
}

/** Links as both ends see them, each end's sorted by the other's id. */
export function seenFromBothEnds(links) {
  const turned = { broader: 'narrower', narrower: 'broader' };
  const around = new Map();
  for (const link of links) {
    const back = { ...link, from: link.to, to: link.from, relation: turned[link.relation] || link.relation };
    for (const one of [link, back]) {
      if (!around.has(one.from)) { around.set(one.from, []); }
      around.get(one.from).push(one);
    }
  }
  for (const seen of around.values()) { seen.sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0)); }
  return id => around.get(id) || [];
}

// Cost and steps as one number: no path is a million steps long.
const oneStep = link => cost(link) * 1e6 + 1;

// Costs are small whole numbers, so what is still open waits in one list for each distance.
function distancesTo(around, end) {
  const left = new Map();
  const open = new Map([[0, [end]]]);
  const heap = [0];
  while (heap.length > 0) {
    const distance = takeLeast(heap);
    for (const id of open.get(distance)) {
      if (left.has(id)) { continue; }
      left.set(id, distance);
      for (const link of around(id)) {
        if (left.has(link.to)) { continue; }
        const further = distance + oneStep(link);
        if (open.has(further)) { open.get(further).push(link.to); } else { open.set(further, [link.to]); add(heap, further); }
      }
    }
    open.delete(distance);
  }
  return left;
}

function add(heap, value) {
  let at = heap.push(value) - 1;
  for (let up = (at - 1) >> 1; at > 0 && heap[up] > value; at = up, up = (at - 1) >> 1) { heap[at] = heap[up]; }
  heap[at] = value;
}

function takeLeast(heap) {
  const least = heap[0];
  const value = heap.pop();
  if (heap.length > 0) {
    let at = 0;
    for (let down = 1; down < heap.length; down = 2 * at + 1) {
      if (down + 1 < heap.length && heap[down + 1] < heap[down]) { down++; }
      if (heap[down] >= value) { break; }
      heap[at] = heap[down];
      at = down;
    }
    heap[at] = value;
  }
  return least;
}

// ---- The page. ----

const box = document.querySelector('[data-links]');
if (box) { explore(box); }

function explore(box) {
  const svg = box.querySelector('svg');
  const tools = document.querySelector('[data-map-tools]');
  const [fromField, toField] = tools.querySelectorAll('select');
  const panel = document.querySelector('[data-map-panel]');
  const reasons = panel.querySelector('[data-map-reasons]');
  const status = document.querySelector('[data-map-status]');
  const edges = svg.querySelector('.edges');
  const nodes = new Map([...svg.querySelectorAll('[data-id]')].map(node => [node.dataset.id, node]));
  const files = {};
  let state = read();
  let map = null;
  let scale = 1;
  let drawing = 0;
  const whole = { width: +svg.getAttribute('width'), height: +svg.getAttribute('height') };
  const legible = .75;
  const margin = 80;

  for (const hidden of document.querySelectorAll('[data-needs-script]')) { hidden.hidden = false; }
  box.classList.add('explored');
  box.removeAttribute('tabindex');
  svg.setAttribute('focusable', 'false');
  rove([...nodes.values()][0]);
  fill();
  resize(Math.max(legible, Math.min(1, fit(whole.width, whole.height))), { x: 0, y: 0 });
  show();

  // -- State and address. --

  function read() {
    const asked = new URLSearchParams(location.search);
    const list = name => (asked.get(name) || '').split(',').filter(Boolean);
    const [from, to] = [asked.get('from') || asked.get('focus'), asked.get('to')];
    return { from, to: from ? to : null, edges: list('edges'), traditions: list('traditions'), languages: list('languages') };
  }

  function address(to) {
    const asked = [];
    if (to.from) { asked.push(`${to.to ? 'from' : 'focus'}=${encodeURIComponent(to.from)}`); }
    if (to.from && to.to) { asked.push(`to=${encodeURIComponent(to.to)}`); }
    for (const name of ['edges', 'traditions', 'languages']) {
      if (to[name].length > 0) { asked.push(`${name}=${to[name].map(encodeURIComponent).join(',')}`); }
    }
    return location.pathname + (asked.length > 0 ? '?' + asked.join('&') : '');
  }

  function go(change) {
    state = { ...state, ...change };
    history.pushState(null, '', address(state));
    fill();
    return show();
  }

  function fill() {
    fromField.value = state.from || '';
    toField.value = state.to || '';
    for (const input of tools.querySelectorAll('[type=checkbox]')) { input.checked = state[input.name].includes(input.value); }
    if (tools.querySelector('details :checked')) { tools.querySelector('details').open = true; }
  }

  // -- Data: asked for once, when something needs it. --

  async function load(name) {
    files[name] = files[name] || fetch(box.dataset[name]).then(answer => {
      if (!answer.ok) { throw new Error(answer.status); }
      return answer.json();
    });
    try {
      return await files[name];
    } catch (error) {
      delete files[name];
      throw error;
    }
  }

  async function needMap() {
    const data = await load('links');
    if (map) { return; }
    const relations = [null, 'broader', 'narrower', 'related'];
    const links = data.links.map(([from, to, relation, ...claims]) => ({
      from: data.concepts[from].id, to: data.concepts[to].id, relation: relations[relation], claims,
    }));
    const concepts = new Map(data.concepts.map(concept => [concept.id, concept]));
    map = { words: data.words, concepts, links, around: seenFromBothEnds(links), claims: data.claims, traditions: data.traditions };
    for (const select of [fromField, toField]) {
      for (const concept of data.concepts) {
        if (!nodes.has(concept.id)) { select.add(new Option(concept.title, concept.id)); }
      }
    }
    fill();
  }

  // -- Showing what the address says. --

  async function show() {
    const turn = ++drawing;
    const narrowed = state.edges.length + state.traditions.length + state.languages.length > 0;
    try {
      if (state.from || narrowed) { await needMap(); }
      const path = state.from && state.to ? shortestPath(map.around, state.from, state.to) : null;
      const told = state.from && map.concepts.has(state.from) ? await load('reasons') : null;
      if (turn !== drawing) { return; }
      narrow(narrowed);
      bringForward(path);
      tell(path, told);
      frame([...nodes.values()].filter(node => node.classList.contains('near')));
      if (nodes.has(state.from)) { rove(nodes.get(state.from)); }
    } catch (error) {
      status.textContent = box.dataset.error;
    }
  }

  const kind = link => link.relation === 'narrower' ? 'broader' : link.relation || 'shared-claims';

  const speaks = link => state.traditions.length === 0 ||
    link.claims.some(claim => map.claims[claim].some(one => state.traditions.includes(map.traditions[one])));

  const hasWord = id => state.languages.length === 0 || map.concepts.get(id).languages.some(one => state.languages.includes(one));

  const passes = link => (state.edges.length === 0 || state.edges.includes(kind(link))) && speaks(link) && hasWord(link.from) && hasWord(link.to);

  function narrow(narrowed) {
    for (const edge of edges.querySelectorAll('[data-asked]')) { edge.remove(); }
    const shown = narrowed ? map.links.filter(passes) : [];
    const ends = new Set(shown.map(link => `${link.from} ${link.to}`));
    const kept = new Set(shown.flatMap(link => [link.from, link.to]));
    for (const edge of edges.children) { edge.classList.toggle('away', narrowed && !ends.has(edge.dataset.ends)); }
    for (const [id, node] of nodes) { node.classList.toggle('away', narrowed && !kept.has(id)); }
    status.textContent = narrowed ? format('map.shown', kept.size, shown.length) : '';
  }

  function bringForward(path) {
    const chosen = path ? [state.from, ...path.map(step => step.to)] : [state.from, state.to].filter(id => nodes.has(id));
    const links = path || (state.from && !state.to ? map.around(state.from).filter(passes) : []);
    const near = new Set([...chosen, ...links.map(link => link.to)]);
    box.classList.toggle('asked', chosen.length > 0);
    for (const [id, node] of nodes) {
      node.classList.toggle('near', near.has(id));
      node.classList.toggle('chosen', chosen.includes(id));
    }
    const drawn = new Map([...edges.children].map(edge => [edge.dataset.ends, edge]));
    for (const edge of drawn.values()) { edge.classList.remove('near'); }
    for (const link of links) {
      const ends = link.from < link.to ? `${link.from} ${link.to}` : `${link.to} ${link.from}`;
      const edge = drawn.get(ends) || draw(link, ends);
      if (edge) { edge.classList.add('near'); edge.classList.remove('away'); }
    }
  }

  // The picture leaves the weaker links out; they come when one of their ends is asked for.
  function draw(link, ends) {
    const [from, to] = ends.split(' ').map(id => nodes.get(id));
    if (!from || !to) { return null; }
    const [a, b] = [place(from), place(to)];
    const bend = .12;
    const edge = document.createElementNS(svg.namespaceURI, 'a');
    const line = document.createElementNS(svg.namespaceURI, 'path');
    edge.setAttribute('class', `edge edge-${(link.relation || 'sharedclaims')}`);
    edge.setAttribute('tabindex', '-1');
    edge.dataset.ends = ends;
    edge.dataset.asked = '';
    line.setAttribute('d', `M${a.x} ${a.y} Q${(a.x + b.x) / 2 + (b.y - a.y) * bend} ${(a.y + b.y) / 2 - (b.x - a.x) * bend} ${b.x} ${b.y}`);
    edge.append(line);
    edges.append(edge);
    return edge;
  }

  // -- The panel. --

  function tell(path, told) {
    const open = told !== null;
    panel.hidden = !open;
    panel.parentElement.classList.toggle('has-panel', open);
    reasons.replaceChildren();
    if (!open) { return; }
    const title = id => map.concepts.get(id).title;
    let heading;
    if (!state.to) {
      const links = map.around(state.from).filter(passes);
      heading = format(links.length === 1 ? 'map.links.one' : 'map.links.many', title(state.from), links.length);
      reasons.append(make('p', {}, [make('a', { href: map.concepts.get(state.from).url }, [map.words['map.read']])]), ...byKind(links, told));
    } else if (!map.concepts.has(state.to) || state.from === state.to) {
      heading = map.words['map.same'];
    } else if (!path) {
      heading = format('map.no-path', title(state.from), title(state.to));
    } else {
      heading = format(path.length === 1 ? 'map.path.one' : 'map.path.many', title(state.from), title(state.to), path.length);
      reasons.append(make('ol', {}, path.map(step => make('li', {}, [
        make('p', {}, [goTo(step.from), ` – ${word(step)}: `, goTo(step.to)]), why(step, told, 3),
      ]))));
    }
    panel.querySelector('h2').textContent = heading;
    status.textContent = heading;
  }

  const word = link => map.words[`link-kind.${link.relation || 'shared-claims'}`].toLowerCase();

  function byKind(links, told) {
    return ['broader', 'narrower', 'related', null].flatMap(relation => {
      const group = links.filter(link => link.relation === relation).sort((a, b) => b.claims.length - a.claims.length);
      return group.length === 0 ? [] : [
        make('h3', {}, [map.words[`link-kind.${relation || 'shared-claims'}`]]),
        make('ul', { class: 'joined' }, group.map(link => make('li', {}, [
          make('details', {}, [
            make('summary', {}, [map.concepts.get(link.to).title + (link.claims.length > 0 ? ` – ${claimsOf(link)}` : '')]),
            why(link, told, Infinity), make('p', {}, [goTo(link.to)]),
          ]),
        ]))),
      ];
    });
  }

  const claimsOf = link => format(link.claims.length === 1 ? 'map.claims.one' : 'map.claims.many', link.claims.length);

  // Why two concepts are joined: the claims about both, or the passages that mention both.
  function why(link, told, most) {
    const line = one => make('li', {}, [make('a', { href: one.url }, [one.text]), ...(one.says ? [' ', make('span', { class: 'says' }, [one.says])] : [])]);
    if (link.claims.length > 0) {
      const lines = link.claims.map(claim => line(told.claims[claim]));
      return lines.length <= most ? make('ul', {}, lines) : make('div', {}, [
        make('ul', {}, lines.slice(0, most)),
        make('details', {}, [make('summary', {}, [claimsOf(link)]), make('ul', {}, lines.slice(most))]),
      ]);
    }
    const passages = told.passages[link.from < link.to ? `${link.from} ${link.to}` : `${link.to} ${link.from}`] || [];
    return make('div', {}, [
      make('p', {}, [map.words[passages.length > 0 ? 'map.untold' : 'map.unmentioned']]), make('ul', {}, passages.map(line)),
    ]);
  }

  const goTo = id => make('a', { href: address({ ...state, from: id, to: null }), 'data-go': id }, [map.concepts.get(id).title]);

  function make(name, attributes, children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) { element.setAttribute(key, value); }
    element.append(...children);
    return element;
  }

  function format(key, ...values) {
    return map.words[key].replace(/\{(\d)\}/g, (whole, i) => values[i]);
  }

  // -- One tab stop in the picture; arrow keys walk. --

  function rove(to) {
    for (const node of nodes.values()) { node.setAttribute('tabindex', node === to ? '0' : '-1'); }
  }

  function place(node) {
    const dot = node.querySelector('circle');
    return { x: +dot.getAttribute('cx'), y: +dot.getAttribute('cy') };
  }

  // The nearest node in a direction, of those that lie more ahead than aside; where there is none, of all that lie ahead.
  function next(node, dx, dy) {
    const at = place(node);
    const seen = [...nodes.values()].map(other => {
      const to = place(other);
      const ahead = (to.x - at.x) * dx + (to.y - at.y) * dy;
      const aside = Math.abs((to.x - at.x) * dy) + Math.abs((to.y - at.y) * dx);
      return { other, ahead, aside, far: ahead + 2 * aside };
    }).filter(one => one.ahead > 1);
    const straight = seen.filter(one => one.ahead >= one.aside);
    const found = (straight.length > 0 ? straight : seen).sort((a, b) => a.far - b.far)[0];
    return found && found.other;
  }

  const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  box.addEventListener('keydown', event => {
    const node = event.target.closest('[data-id]');
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (arrows[event.key] && node) {
      const to = next(node, ...arrows[event.key]);
      if (to) {
        rove(to);
        to.focus({ preventScroll: true });
        intoView(to);
      }
    } else if (event.key === '+' || event.key === '-' || event.key === '−') {
      zoom(event.key === '+' ? 1.25 : .8);
    } else if (event.key === 'Escape' && state.from) {
      go({ from: null, to: null });
    } else {
      return;
    }
    event.preventDefault();
  });

  box.addEventListener('focusin', event => {
    const node = event.target.closest('[data-id]');
    if (node) { rove(node); }
  });

  // -- Choosing. --

  document.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0 || !(event.target instanceof Element)) { return; }
    const node = event.target.closest('.explored [data-id]');
    const edge = event.target.closest('.explored [data-ends]');
    const link = event.target.closest('[data-go]');
    if (dragged && (node || edge)) {
      event.preventDefault();
    } else if (node || link) {
      event.preventDefault();
      go({ from: node ? node.dataset.id : link.dataset.go, to: null });
      if (link) { panel.querySelector('h2').scrollIntoView({ block: 'nearest' }); }
    } else if (edge) {
      event.preventDefault();
      const [from, to] = edge.dataset.ends.split(' ');
      go({ from, to: null }).then(() => open(to));
    }
  });

  // An edge was asked for, so its own reasons open.
  function open(to) {
    const links = map ? map.around(state.from) : [];
    const title = links.some(link => link.to === to) && map.concepts.get(to).title;
    const details = [...reasons.querySelectorAll('details')].find(one => title && one.querySelector(`[data-go="${to}"]`));
    if (details) {
      details.open = true;
      details.scrollIntoView({ block: 'nearest' });
    }
  }

  panel.querySelector('[data-map-close]').addEventListener('click', () => go({ from: null, to: null }));

  tools.addEventListener('change', () => {
    const chosen = name => [...tools.querySelectorAll(`[name=${name}]:checked`)].map(input => input.value);
    go({ from: fromField.value || null, to: fromField.value && toField.value || null, edges: chosen('edges'), traditions: chosen('traditions'), languages: chosen('languages') });
  });

  addEventListener('popstate', () => {
    state = read();
    fill();
    show();
  });

  // -- Size and place. --

  function fit(width, height) {
    return Math.min(box.clientWidth / width, box.clientHeight / height);
  }

  // Changes the size; the point of the box at `at` stays where it is.
  function resize(to, at) {
    const [x, y] = [(box.scrollLeft + at.x) / scale, (box.scrollTop + at.y) / scale];
    scale = Math.min(3, Math.max(Math.min(1, fit(whole.width, whole.height)), to));
    svg.style.width = `${whole.width * scale}px`;
    svg.style.height = `${whole.height * scale}px`;
    box.scrollTo({ left: x * scale - at.x, top: y * scale - at.y, behavior: 'instant' });
  }

  const zoom = (factor, at) => resize(scale * factor, at || { x: box.clientWidth / 2, y: box.clientHeight / 2 });

  // Shows some nodes as large as they go together, but never so small that their labels cannot be read.
  function frame(shown) {
    if (shown.length === 0) { return; }
    const places = shown.map(place);
    const [left, right] = [Math.min(...places.map(at => at.x)), Math.max(...places.map(at => at.x))];
    const [top, bottom] = [Math.min(...places.map(at => at.y)), Math.max(...places.map(at => at.y))];
    resize(Math.max(legible, Math.min(1, fit(right - left + 2 * margin, bottom - top + 2 * margin))), { x: 0, y: 0 });
    const one = shown.length > 1 && fit(right - left, bottom - top) < scale && nodes.has(state.from) ? place(nodes.get(state.from)) : null;
    scrollTo(one || { x: (left + right) / 2, y: (top + bottom) / 2 });
  }

  function scrollTo(at) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    box.scrollTo({ left: at.x * scale - box.clientWidth / 2, top: at.y * scale - box.clientHeight / 2, behavior: calm ? 'instant' : 'smooth' });
  }

  function intoView(node) {
    const at = place(node);
    const [x, y] = [at.x * scale - box.scrollLeft, at.y * scale - box.scrollTop];
    if (x < margin || y < margin || x > box.clientWidth - margin || y > box.clientHeight - margin) { scrollTo(at); }
  }

  document.querySelector('.map-zoom').addEventListener('click', event => {
    const by = event.target.dataset.zoom;
    if (by) { zoom(+by); }
  });

  // A pinch on a touchpad comes as a wheel with Ctrl; the wheel alone belongs to the page.
  box.addEventListener('wheel', event => {
    if (!event.ctrlKey && !event.metaKey) { return; }
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 300), within(event));
  }, { passive: false });

  const within = event => {
    const frame = box.getBoundingClientRect();
    return { x: event.clientX - frame.left, y: event.clientY - frame.top };
  };

  // A mouse drags; of fingers one scrolls by itself, and two that part or close change the size.
  const fingers = new Map();
  let grip = null;
  let dragged = false;

  box.addEventListener('pointerdown', event => {
    dragged = false;
    fingers.set(event.pointerId, event);
    if (event.pointerType === 'mouse' && event.button === 0) { grip = { x: event.clientX, y: event.clientY, left: box.scrollLeft, top: box.scrollTop }; }
  });

  addEventListener('pointermove', event => {
    if (grip) {
      const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y];
      if (!dragged && Math.abs(dx) + Math.abs(dy) < 5) { return; }
      dragged = true;
      box.classList.add('grabbed');
      box.scrollTo({ left: grip.left - dx, top: grip.top - dy, behavior: 'instant' });
    } else if (fingers.has(event.pointerId) && fingers.size === 2) {
      const [a, b] = fingers.values();
      const before = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
      fingers.set(event.pointerId, event);
      const [c, d] = fingers.values();
      zoom(Math.hypot(c.clientX - d.clientX, c.clientY - d.clientY) / before, within({ clientX: (c.clientX + d.clientX) / 2, clientY: (c.clientY + d.clientY) / 2 }));
    }
  });

  const release = event => {
    fingers.delete(event.pointerId);
    grip = null;
    box.classList.remove('grabbed');
  };
  addEventListener('pointerup', release);
  addEventListener('pointercancel', release);
  svg.addEventListener('dragstart', event => event.preventDefault());
}
