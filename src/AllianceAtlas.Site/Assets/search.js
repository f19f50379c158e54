// Search for Swedish and Norwegian: the interface of the search page, and the ranking behind it.
// The index is made by the site build (src/AllianceAtlas.Site/Search); the ranking there takes the same steps with the
// same numbers, and a test compares the two. A module without dependencies; nothing runs until a page is there.

// ---------------------------------------------------------------------------------------------------------------
// Keys: one for all inflections of a word, and for its spellings in Swedish, Bokmål, Nynorsk and English.

const ACCENTED = "àáâãäåæāăąçćčďđðèéêëēęěìíîïīıłñńňòóôõöøœōőŕřśšßťþùúûüūůűýÿźżž";
const PLAIN = "aaaaaaaaaacccdddeeeeeeeiiiiiilnnnooooooooorrsssttuuuuuuuyyzzz";
const DROPPED = /[\u0300-\u036f'’‘`´\u00ad]/;

const ENDINGS = [
  [3, true, "erna erne arna orna ene ena ane ar er or en et e a"],
  [4, true, "eringene eringarna eringen eringar eringer ering erande erende erade erad erat erer erar erte ert era "
    + "ere asjonerna asjonene asjonen asjoner asjonar asjon iteten itet iti nes heten heter heit het iskt iska "
    + "iske isk i|n iv|t ig|t al|t el|t el|n arens aren are andet ande endet ende ade ede ad at"],
  [4, false, "an i"],
].flatMap(([least, genitive, endings]) => endings.split(" ").map(text => ({
  ending: text.replace("|", ""), cut: text.length - 1 - text.indexOf("|"), least, genitive, length: text.length,
}))).sort((a, b) => b.length - a.length);

/** The words of a text in small letters without accents. */
export function plainWords(text) {
  const words = [];
  let word = "";
  for (const letter of text) {
    const plain = plainLetter(letter);
    if (plain) {
      word += plain;
    } else if (word && !DROPPED.test(letter)) {
      words.push(word);
      word = "";
    }
  }

  return word ? [...words, word] : words;
}

function plainLetter(letter) {
  if (/^[a-z0-9]$/.test(letter)) return letter;
  if (/^[A-Z]$/.test(letter)) return letter.toLowerCase();
  if (letter < "\u00c0" || letter > "\u017f") return "";
  const place = ACCENTED.indexOf(letter.toLowerCase());
  return place < 0 ? "" : PLAIN[place];
}

/** One spelling for the four languages: c, q → k or s, -tion → -sjon, ae → a, double letters once. */
export function respell(word) {
  let spelled = "";
  for (let i = 0; i < word.length; i++) {
    const [text, taken] = spellingAt(word, i);
    for (const letter of text) {
      if (/\d/.test(letter) || spelled[spelled.length - 1] !== letter) spelled += letter;
    }

    i += taken - 1;
  }

  return spelled;
}

function spellingAt(word, i) {
  const letter = word[i];
  const next = word[i + 1];
  const isAt = (start, part) => word.startsWith(part, start);
  switch (letter) {
    case "c":
      if (next === "k" || next === "h") return ["k", 2];
      if (next === undefined && word[i - 1] === "i") return ["sk", 1];
      return [next === "e" || next === "i" || next === "y" ? "s" : "k", 1];
    case "q": return ["k", 1];
    case "a": return ["a", next === "e" ? 2 : 1];
    case "o": return ["o", next === "e" ? 2 : 1];
    case "x": return isAt(i + 1, "ion") ? ["ksj", 2] : ["ks", 1];
    case "s": return isAt(i + 1, "ion") ? ["sj", 2] : ["s", 1];
    case "t":
      if (isAt(i + 1, "ion")) return ["sj", 2];
      if (isAt(i + 1, "ient") || isAt(i + 1, "ial")) return ["s", 1];
      return ["t", next === "h" && (i === 0 || isAt(i + 2, "y")) ? 2 : 1];
    case "p": return next === "h" && i === 0 ? ["f", 2] : ["p", 1];
    case "y": return [i > 0 && i === word.length - 1 ? "i" : "y", 1];
    case "w": return ["v", 1];
    case "z": return ["s", 1];
    default: return [letter, 1];
  }
}

/** A respelled word without its inflection. */
export function stem(word) {
  if (word.length < 4 || /\d/.test(word)) return word;
  let stemmed = withoutEnding(withoutEnding(word, 0), 1);
  if (stemmed.length > 4 && stemmed.endsWith("s")) stemmed = stemmed.slice(0, -1);
  if (stemmed.length > 4 && /[tdkgbp]r$/.test(stemmed)) return stemmed.slice(0, -1);
  if (stemmed.length > 4 && /[^aeiouy]el$/.test(stemmed)) return stemmed.slice(0, -2) + "l";
  return stemmed;
}

function withoutEnding(word, more) {
  for (const { ending, cut, least, genitive } of ENDINGS) {
    if (word.endsWith(ending) && word.length - cut >= least + more) return word.slice(0, word.length - cut);
    if (genitive && word.endsWith(ending + "s") && word.length - 1 - cut >= least + more) {
      return word.slice(0, word.length - cut - 1);
    }
  }

  return word;
}

/** The key of one word. */
export const keyOf = text => stem(plainWords(text).map(respell).join(""));

// ---------------------------------------------------------------------------------------------------------------
// The index: entries with their labels from the core file, and the words of the texts from files loaded when asked for.

const LANGUAGES = ["sv", "nb", "nn", "en", ""];
const KINDS = ["concept", "comparison", "tradition", "source", "work", "path"];
const PRIORS = { concept: 1.25, tradition: 1.15, source: 1, comparison: 0.95, work: 0.85, path: 0.8 };
const LABEL_KINDS = { "+": ["alternative", 0.95], "~": ["hidden", 0.9] };
const LANGUAGE_WEIGHTS = { "": 95, nn: 82, en: 86 };
const MOST_WORDS = 12;
const MOST_FORMS = 200;
const TEXT_SHARE = 0.6;
const LEAST_LONG = 7;

const MOST_FROM_TEXT = 10;

/** The index as one reader sees it. `load(file)` promises the parsed content of a file beside the core file. */
export class SearchIndex {
  #files = new Map();
  #forms = new Map();

  constructor(core, load) {
    this.core = core;
    this.language = core.language;
    this.load = load;
    this.stop = new Set(core.stop.split(" "));
    this.terms = new Map();
    this.entries = [];
    this.#addEntries(core.entries.entries());
  }

  /** Results for a query, the best first. */
  async find(query) {
    const said = plainWords(query).slice(0, MOST_WORDS);
    const words = this.#withoutStopWords(said);
    await Promise.all(words.map(word => this.#loadLabels(word)));
    const texts = await Promise.all(words.map(word => this.#textPostings(stem(respell(word)))));
    const answers = words.map((word, i) => this.#match(word, texts[i], i === words.length - 1));
    const asked = { answers, keys: answers.flatMap(answer => answer.keys), typed: said.join(" ") };
    const found = new Set(answers.flatMap(answer => [...answer.matches.keys()]));
    await this.#loadBlocks([...found].filter(number => !this.entries[number]), answers);
    return [...found].filter(number => this.entries[number]).map(number => this.#score(number, asked))
      .sort((a, b) => b.score - a.score || a.number - b.number);
  }

  /** On a large site: the entries whose labels begin as a word does, or as what follows its known first part. */
  async #loadLabels(plain) {
    const folded = respell(plain);
    const loadAll = words => Promise.all(words.map(async word => {
      const file = fileFor(this.core.labels, word);
      const rows = await this.#file(file);
      this.#addEntries(Object.entries(rows).map(([number, row]) => [Number(number), row]));
    }));
    if (this.core.entries.length) return;
    await loadAll([plain, folded, stem(folded)]);
    if (this.terms.has(stem(folded))) return;
    const rests = Array.from(folded, (_, end) => end).filter(end => end > 2 && this.terms.has(stem(folded.slice(0, end))));
    await loadAll(rests.map(end => folded.slice(end)).filter(rest => rest.length > 2));
  }

  /** On a large site: the best of the entries that only their text has found. */
  async #loadBlocks(missing, answers) {
    const scoreOf = number => answers.reduce((sum, answer) => sum + (answer.matches.get(number)?.score ?? 0), 0);
    const best = missing.map(number => [number, scoreOf(number)]).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_FROM_TEXT);
    const blocks = new Set(best.map(([number]) => Math.floor(number / this.core.blockSize)));
    for (const block of blocks) {
      const rows = await this.#file(this.core.blocks[block]);
      this.#addEntries(Object.entries(rows).map(([place, row]) => [block * this.core.blockSize + Number(place), row]));
    }
  }

  async #file(file) {
    if (!file) return {};
    if (!this.#files.has(file)) this.#files.set(file, this.load(file));
    return this.#files.get(file).catch(() => { this.#files.delete(file); return {}; });
  }

  #addEntries(rows) {
    const before = this.entries.length;
    let isNew = false;
    for (const [number, row] of rows) {
      if (this.entries[number]) continue;
      this.entries[number] = this.#entry(row, number, this.#forms);
      isNew = true;
    }

    if (isNew || !before) this.forms = [...this.#forms].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  #entry([id, language, url, title, summary, otherUrl, otherTitle, traditions, ...labels], number, forms) {
    const kind = id.slice(0, id.indexOf(":"));
    const entry = { id, kind, language, url, title, summary, otherUrl, otherTitle, labels: [] };
    entry.traditions = traditions.split(";").filter(Boolean);
    labels.forEach((group, i) => {
      for (const label of group.split(";").filter(Boolean)) this.#addLabel(entry, number, label, LANGUAGES[i], forms);
    });
    return entry;
  }

  #addLabel(entry, number, marked, language, forms) {
    const [kind, share] = LABEL_KINDS[marked[0]] ?? ["preferred", 1];
    const barred = kind === "preferred" ? marked : marked.slice(1);
    const text = barred.replaceAll("|", "");
    const weight = (language === this.language ? 100 : LANGUAGE_WEIGHTS[language] ?? 90) * share;
    const label = { text, language, kind, weight, keys: [], plain: plainWords(text).join(" ") };
    const parts = partsByWord(barred);
    const words = this.#withoutStopWords(plainWords(text));
    const wordShare = words.length === 1 ? 1 : words.length === 2 ? 0.75 : 0.6;
    for (const word of words) {
      const folded = respell(word);
      const split = parts.get(folded) ?? [stem(folded)];
      label.keys.push(...split);
      const posting = { number, weight: weight * wordShare, label, isPart: false };
      const term = this.#addTerm(stem(folded), split, posting, forms);
      forms.set(word, term).set(folded, term);
      for (const part of split.length < 2 ? [] : split) {
        this.#addTerm(part, [part], { ...posting, weight: weight * wordShare * 0.55, isPart: true }, forms);
      }
    }

    entry.labels.push(label);
  }

  #addTerm(key, parts, posting, forms) {
    let term = this.terms.get(key);
    if (!term) {
      term = { key, parts, postings: new Map() };
      this.terms.set(key, term);
      forms.set(key, term);
    }

    if (parts.length > term.parts.length) term.parts = parts;
    const kept = term.postings.get(posting.number);
    if (!kept || kept.weight < posting.weight) term.postings.set(posting.number, posting);
    return term;
  }

  #withoutStopWords(words) {
    const telling = words.filter(word => !this.stop.has(respell(word)));
    return telling.length ? telling : words;
  }

  /** The entries whose texts hold a key, as [number, impact]. */
  async #textPostings(key) {
    const text = await this.#file(fileFor(this.core.text, key));
    return readPostings(Object.hasOwn(text, key) ? text[key] : "");
  }

  // -------------------------------------------------------------------------------------------------------------
  // Ranking. A word counts where it is found best; a query that is a whole label earns that label's weight once more.

  #score(number, { answers, keys, typed }) {
    let sum = 0;
    let rarities = 0;
    let best = { score: 0 };
    for (const answer of answers) {
      const rarity = this.#rarity(answer.matches.size);
      rarities += rarity;
      const match = answer.matches.get(number);
      if (!match) continue;
      sum += rarity * match.score;
      if (match.score > best.score) best = match;
    }

    const entry = this.entries[number];
    const whole = wholeLabel(entry, keys, typed);
    if (whole.label && whole.bonus >= best.score && best.reason !== "spelling") best = { reason: this.#reasonOf(whole.label), label: whole.label };
    const score = PRIORS[entry.kind] * (sum / rarities + whole.bonus);
    return { entry, number, score, reason: best.reason, label: best.label };
  }

  /** A word that few entries have tells more: one step for each halving. */
  #rarity(found) {
    let steps = 1;
    for (let all = this.core.count; found > 0 && all >= 2 * found && steps < 9; all = Math.floor(all / 2)) steps++;
    return steps;
  }

  #match(plain, text, isLast) {
    const folded = respell(plain);
    const word = { plain, folded, key: stem(folded) };
    const found = new Map();
    const exact = this.terms.get(word.key);
    const isBegun = (plain.length > 2 || isLast) && this.#addPrefixes(found, word, exact);
    this.#addHeads(found, word);
    let keys = exact?.parts;
    if (exact) this.#add(found, exact, 1);
    else keys = this.#addUnseen(found, word, !isBegun && (text.length === 0 || plain.length >= LEAST_LONG));
    for (const [number, impact] of text) keep(found, number, { score: impact * TEXT_SHARE, reason: "text" });
    return { matches: found, keys };
  }

  /** Words that begin as typed, or as typed in another spelling. */
  #addPrefixes(found, { plain, folded }, exact) {
    const asTyped = this.#addPrefix(found, plain, exact);
    const respelled = folded !== plain && folded.length > 2 && this.#addPrefix(found, folded, exact);
    return asTyped || respelled;
  }

  #addPrefix(found, begin, exact) {
    let any = false;
    const first = this.#firstFormFrom(begin);
    for (let i = first; i < this.forms.length && i < first + MOST_FORMS; i++) {
      const [form, term] = this.forms[i];
      if (!form.startsWith(begin)) break;
      if (term === exact) continue;
      this.#add(found, term, 0.5 + 0.4 * begin.length / form.length);
      any = true;
    }

    return any;
  }

  #firstFormFrom(word) {
    let [low, high] = [0, this.forms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.forms[middle][0] < word) low = middle + 1;
      else high = middle;
    }

    return low;
  }

  /** The head of a compound stands last: ångest finds prestationsångest. */
  #addHeads(found, { folded, key }) {
    if (key.length < 4) return;
    for (const [form, term] of this.forms) {
      const head = form === term.key ? key : folded;
      if (form.length < head.length + 3 || !form.endsWith(head)) continue;
      this.#add(found, term, 0.3 + 0.3 * head.length / form.length, "compound");
    }
  }

  /** A word that no label has: a new compound of known words, or a slip. Returns the keys it stands for. */
  #addUnseen(found, word, mayBeSlip) {
    const parts = splitUnseen(word.folded, key => this.terms.has(key));
    const known = parts.filter(part => part.known);
    const share = known.reduce((sum, part) => sum + part.length, 0) / word.folded.length;
    for (const part of known) this.#add(found, this.terms.get(part.key), 0.7 * share, "compound");
    const meant = mayBeSlip && known.length < Math.max(parts.length, 1) ? this.#addSlips(found, word) : undefined;
    return meant?.parts ?? (parts.length ? parts.map(part => part.key) : [word.key]);
  }

  /** Adds the terms nearest to a word that nothing is known about; keys are compared only when no spelling is near. */
  #addSlips(found, word) {
    let nearest = this.#nearest(word.plain.length, (form, _, most) => slipsBetween(word, form, most));
    if (!nearest.terms.length) nearest = this.#nearest(word.key.length, (_, key, most) => editDistance(word.key, key, most));
    for (const term of nearest.terms) this.#add(found, term, nearest.slips <= 1 ? 0.75 : 0.55, "spelling");
    return nearest.terms[0];
  }

  #nearest(length, slipsOf) {
    let slips = slipsAllowed(length);
    let terms = [];
    for (const [form, term] of slips ? this.forms : []) {
      const between = slipsOf(form, term.key, slips);
      if (between > slips) continue;
      if (between < slips) terms = [];
      slips = between;
      terms.push(term);
    }

    return { terms, slips };
  }

  #add(found, term, quality, reason) {
    for (const { number, weight, label, isPart } of term.postings.values()) {
      keep(found, number, { score: weight * quality, reason: reason ?? (isPart ? "compound" : this.#reasonOf(label)), label });
    }
  }

  #reasonOf(label) {
    if (label.language && label.language !== this.language) return "otherLanguage";
    return label.kind === "preferred" ? "name" : "synonym";
  }
}

/** The file of the longest prefix of a key that has one. */
function fileFor(files, key) {
  let prefix = key.slice(0, 4);
  while (prefix && !Object.hasOwn(files, prefix)) prefix = prefix.slice(0, -1);
  return files[prefix];
}

function partsByWord(barred) {
  const parts = new Map();
  for (const word of barred.split(/[ -]/).filter(word => word.includes("|"))) {
    const whole = plainWords(word.replaceAll("|", "")).map(respell).join("");
    parts.set(whole, word.split("|").map(keyOf).filter(Boolean));
  }

  return parts;
}

function readPostings(line) {
  let number = 0;
  return [...line.matchAll(/([A-Za-z])(\d*)/g)].map(([, letter, skipped]) => {
    number += Number(skipped);
    return [number++, letter <= "Z" ? letter.charCodeAt(0) - 64 : letter.charCodeAt(0) - 70];
  });
}

function keep(found, number, match) {
  const kept = found.get(number);
  if (!kept || kept.score < match.score) found.set(number, match);
}

/** What the label that the query comes closest to is worth: all of it when they say the same. */
function wholeLabel(entry, keys, typed) {
  let best = { bonus: 0 };
  for (const label of entry.labels) {
    let worth = label.weight * likeness(keys, label.keys);
    if (label.plain.startsWith(typed)) {
      worth = Math.max(worth, label.weight * (0.4 + 0.5 * typed.length / label.plain.length));
    }

    if (worth > best.bonus) best = { bonus: worth, label };
  }

  return best;
}

/** The order counts: "alliansarbete" is not "arbetsallians", though both have the same parts. */
function likeness(query, label) {
  if (query.length === label.length && query.every((key, i) => key === label[i])) return 1;
  const left = [...label];
  const shared = query.filter(key => {
    const place = left.indexOf(key);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  const alike = 2 * shared.length / (query.length + label.length);
  return 0.4 * alike * alike;
}

/** Takes a compound that no label holds apart: as few and as long known parts, and as few unknown letters, as possible. */
export function splitUnseen(folded, knows) {
  if (folded.length < 6 || folded.length > 40) return [];
  const best = [{ cost: 0 }];
  for (let end = 1; end <= folded.length; end++) {
    best[end] = { cost: Infinity };
    for (let start = 0; start <= end - 3; start++) {
      const length = end - start;
      if (best[start].cost === Infinity || length === folded.length) continue;
      const key = stem(folded.slice(start, end));
      const known = knows(key);
      const cost = best[start].cost + (known ? (length === 3 ? 4 : 2) : 4 + 2 * length);
      if (cost < best[end].cost) best[end] = { cost, start, key, known, length };
    }
  }

  const parts = [];
  for (let end = folded.length; end > 0 && best[end].cost < Infinity; end = best[end].start) parts.unshift(best[end]);
  return parts.some(part => part.known) ? parts : [];
}

const slipsAllowed = length => (length < 4 ? 0 : length < 8 ? 1 : 2);

function slipsBetween({ plain, folded }, form, most) {
  const slips = editDistance(plain, form, most);
  return slips === 0 || folded === plain ? slips : Math.min(slips, editDistance(folded, form, most));
}

/** Letters too many, too few, wrong, or swapped with the next; most + 1 when there are more than that. */
export function editDistance(left, right, most) {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before = [];
  let above = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1;
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + cost);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }

      least = Math.min(least, row[j]);
    }

    if (least > most) return most + 1;
    [before, above] = [above, row];
  }

  return above[right.length];
}

// ---------------------------------------------------------------------------------------------------------------
// The search page. All words come from the page, all results are built as nodes: nothing is ever parsed as HTML.

const BEST = 5;
const PER_GROUP = 6;

// Milliseconds without a letter after which the address is written.
const PAUSE = 300;

class SearchPage {
  #panel;
  #input;
  #results;
  #strings;
  #index;
  #turn = 0;
  #pause;

  constructor(panel) {
    this.#panel = panel;
    this.#input = panel.querySelector("[data-search-input]");
    this.#results = panel.querySelector("[data-search-results]");
    this.#strings = JSON.parse(panel.querySelector("[data-search-strings]").textContent);
    this.#input.addEventListener("focus", () => this.#loaded().catch(() => {}), { once: true });
    this.#input.addEventListener("input", () => this.#asTyped());
    panel.querySelector("form").addEventListener("submit", event => this.#submit(event));
    panel.querySelector("[data-search-filters]").addEventListener("change", () => this.#ask());
    panel.addEventListener("keydown", event => this.#move(event));
    this.#results.addEventListener("click", () => this.#writeAddress());
    addEventListener("popstate", () => this.#readAddress());
    addEventListener("pageshow", event => event.persisted && this.#readAddress());
    this.#readAddress();
  }

  #loaded() {
    if (!this.#index) {
      const core = new URL(rootOfSite() + this.#panel.dataset.searchIndex, location.href);
      const load = async file => {
        const answer = await fetch(new URL(file, core));
        if (!answer.ok) throw new Error(`${answer.status} ${file}`);
        return answer.json();
      };
      this.#index = load(core).then(content => new SearchIndex(content, load));
      this.#index.then(index => this.#offerTraditions(index)).catch(() => { this.#index = undefined; });
    }

    return this.#index;
  }

  #readAddress() {
    this.#input.value = new URLSearchParams(location.search).get("q") ?? "";
    this.#ask();
  }

  #submit(event) {
    event.preventDefault();
    this.#ask();
    this.#writeAddress();
  }

  #asTyped() {
    this.#ask();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#writeAddress(), PAUSE);
  }

  /**
   * The address follows the field, so that a result, the back button and a shared link all come back to this question.
   * It does so when the reader pauses or leaves, not at every letter: browsers ration how often an address may change.
   */
  #writeAddress() {
    clearTimeout(this.#pause);
    const query = this.#input.value.trim();
    history.replaceState(null, "", query ? "?" + new URLSearchParams({ q: query }) : location.pathname);
  }

  /** Answers what stands in the field. Only the latest question is answered. */
  async #ask() {
    const turn = ++this.#turn;
    const query = this.#input.value.trim();
    this.#panel.querySelector("[data-search-all]").hidden = query !== "";
    if (!query) {
      this.#show([], "", "idle");
      return;
    }

    this.#results.dataset.searchState = "busy";
    try {
      const index = await this.#loaded();
      const hits = await index.find(query);
      if (turn !== this.#turn) return;
      this.#panel.querySelector("[data-search-filters]").hidden = hits.length === 0;
      const kept = hits.filter(this.#filter());
      this.#show(this.#groups(kept, query), this.#countOf(kept.length, query), "done");
      this.#panel.querySelector("[data-search-all]").hidden = kept.length > 0;
    } catch {
      if (turn === this.#turn) this.#show([], this.#say("error"), "error");
    }
  }

  /** What the chosen filters let through. */
  #filter() {
    const { kind, tradition } = Object.fromEntries(new FormData(this.#panel.querySelector("form")));
    return ({ entry }) => (!kind || entry.kind === kind) && (!tradition || entry.traditions.includes(tradition));
  }

  #offerTraditions({ entries }) {
    const select = this.#panel.querySelector("[data-search-traditions]");
    const names = new Set(entries.flatMap(entry => entry.traditions));
    select.append(...[...names].sort(new Intl.Collator(document.documentElement.lang).compare).map(name => new Option(name, name)));
    select.closest("label").hidden = names.size === 0;
  }

  #show(groups, count, state) {
    this.#results.replaceChildren(...groups);
    this.#panel.querySelector("[data-search-count]").textContent = count;
    this.#results.dataset.searchState = state;
  }

  #countOf(count, query) {
    return this.#say(count === 0 ? "count.none" : count === 1 ? "count.one" : "count.many", count, query);
  }

  /** The best results as they rank, whatever they are, and below them the rest kind by kind. */
  #groups(hits, query) {
    const words = plainWords(query).map(plain => ({ plain, key: stem(respell(plain)) }));
    const groups = [];
    if (hits.length) groups.push(this.#group(this.#say("best"), hits.slice(0, BEST), words));
    for (const kind of KINDS) {
      const rest = hits.slice(BEST).filter(hit => hit.entry.kind === kind);
      if (rest.length) groups.push(this.#group(this.#say("kinds." + kind), rest, words, PER_GROUP));
    }

    return groups;
  }

  #group(heading, hits, words, most = BEST) {
    const list = node("ol", { className: "search-list" }, ...hits.slice(0, most).map(hit => this.#item(hit, words)));
    const section = node("section", { className: "search-group" }, node("h2", {}, heading), list);
    if (hits.length > most) {
      const more = node("button", { type: "button", className: "search-more" }, this.#say("more", hits.length - most));
      more.addEventListener("click", () => {
        list.append(...hits.slice(most).map(hit => this.#item(hit, words)));
        list.children[most].querySelector("a").focus();
        more.remove();
      });
      section.append(more);
    }

    return section;
  }

  #item({ entry, reason, label }, words) {
    const item = node("li", { className: "search-result" },
      node("a", { className: "search-title", href: this.#href(entry.url), lang: entry.language }, ...marked(entry.title, words)),
      " ", node("span", { className: "search-kind" }, this.#say("kind." + entry.kind)));
    item.dataset.atlasId = entry.id;
    const why = this.#reason(reason, label, entry);
    if (why) item.append(node("p", { className: "search-reason" }, why));
    if (entry.summary) item.append(node("p", { lang: entry.language }, ...marked(entry.summary, words)));
    if (entry.otherUrl) {
      const other = entry.language === "sv" ? "nb" : "sv";
      item.append(node("p", { className: "search-other" }, this.#say("language." + other) + ": ",
        node("a", { href: this.#href(entry.otherUrl), lang: other, hreflang: other }, entry.otherTitle)));
    }

    return item;
  }

  /** Why an entry was found, unless the titles of its two pages say it. A hidden name is never shown. */
  #reason(reason, label, { title, otherTitle }) {
    if (reason === "name") return "";
    if (!label) return this.#say("reason.text");
    if (label.kind === "hidden") return this.#say("reason.hidden");
    if ([title, otherTitle].some(shown => plainWords(shown).join(" ") === label.plain)) return "";
    return this.#say("reason." + reason, label.text, label.language ? this.#say("language." + label.language) : "");
  }

  #href(url) {
    return rootOfSite() + url.replace(/^\//, "");
  }

  #say(key, ...values) {
    const text = this.#strings["search." + key] ?? key;
    return text.replace(/\{(\d)\}/g, (_, place) => String(values[place] ?? ""));
  }

  /** Arrow keys walk from the field through the results and back; Escape returns to the field. */
  #move(event) {
    const links = [...this.#results.querySelectorAll("a.search-title")];
    const place = links.indexOf(document.activeElement);
    const isInField = document.activeElement === this.#input;
    if (!links.length || (place < 0 && !isInField) || event.altKey || event.ctrlKey || event.metaKey) return;
    let target;
    if (event.key === "ArrowDown") target = links[place + 1];
    else if (event.key === "ArrowUp" && place >= 0) target = links[place - 1] ?? this.#input;
    else if (event.key === "Home" && place >= 0) target = links[0];
    else if (event.key === "End" && place >= 0) target = links[links.length - 1];
    else if (event.key === "Escape" && place >= 0) target = this.#input;
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
}

/** Where the site begins, seen from this page; ends in a slash. */
function rootOfSite() {
  return document.documentElement.dataset.root ?? "./";
}

function node(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** The pieces of a text, its words with spelling and key: the same texts are shown again at every letter typed. */
const shownTexts = new Map();

function piecesOf(text) {
  let pieces = shownTexts.get(text);
  if (!pieces) {
    pieces = text.split(/([\p{L}\p{N}]+)/u).map((piece, i) =>
      i % 2 === 0 ? { piece } : { piece, plain: plainWords(piece).join(""), key: keyOf(piece) });
    shownTexts.set(text, pieces);
  }

  return pieces;
}

/** A text as nodes, with the words that the query means in a mark and all between them in one piece. */
function marked(text, words) {
  const nodes = [];
  let between = "";
  for (const { piece, plain, key } of piecesOf(text)) {
    const isMeant = key !== undefined && words.some(word => key === word.key
      || (word.plain.length > 1 && plain.startsWith(word.plain))
      || (word.key.length > 3 && (key.startsWith(word.key) || key.endsWith(word.key))));
    if (isMeant) {
      nodes.push(between, node("mark", {}, piece));
      between = "";
    } else {
      between += piece;
    }
  }

  return [...nodes, between].filter(part => part !== "");
}

if (typeof document !== "undefined") {
  const panel = document.querySelector("[data-search]");
  if (panel) new SearchPage(panel);
}
