// Finds an area from the first letters of its name, of a word in it, or of another name that it has; and, where the form has an index,
// anything else by its words. Without this script the form leads to the list of all areas from A to Z.
(() => {
  const form = document.querySelector("form.find");
  const input = form.elements.q;
  const { root, young, none, some, more, first, common } = form.dataset;
  const make = (name, className, text = "") => Object.assign(document.createElement(name), { className, textContent: text });
  const areas = make("ul", "plain");
  const hits = make("ul", "plain hits");
  const status = make("p", "quiet");
  status.setAttribute("role", "status");
  const button = Object.assign(make("button", "button", form.dataset.next), { type: "button", hidden: true });
  form.append(status, areas, hits, button);

  const SHORTEST = 3, MOST_AREAS = 8, MOST_HITS = 8;
  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f'’.]/g, "").toLowerCase().replace(/&/g, " and ").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  // Each file once. A part of the index says which it is.
  const loaded = new Map();
  const parts = new Map();
  window.candourFound = (part) => parts.set(part.part, part);
  const load = (file) => {
    if (!loaded.has(file)) loaded.set(file, new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement("script"), { src: `${root}assets/${file}.js`, onload: resolve, onerror: reject });
      document.head.append(script);
    }));
    return loaded.get(file);
  };
  const part = async (name) => {
    await load(`search/${name}`);
    return parts.get(name);
  };

  let places;
  const matchingAreas = async (typed) => {
    await load("places");
    places ??= window.candourPlaces.places.map((place) => ({ ...place, words: [place.name, ...(place.also ?? [])].map((name) => ` ${plain(name)}`) }));
    return places.filter((place) => (young === undefined || place.young) && place.words.some((name) => name.includes(` ${typed}`)));
  };

  // The part is chosen by the first three letters, as the program does that writes it.
  const partOf = (word, count) => [...word.slice(0, SHORTEST)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % count, 0);
  const entriesWith = async (term, count) => {
    const { words } = await part(`words-${partOf(term, count)}`);
    const found = new Set();
    let tooMany = false;
    for (const [word, steps] of Object.entries(words)) {
      if (!word.startsWith(term)) continue;
      if (!steps) tooMany = true;
      else steps.split(" ").reduce((at, step) => { const next = at + parseInt(step, 36); found.add(next); return next; }, 0);
    }
    return tooMany ? null : found;
  };

  const matchingEntries = async (typed) => {
    const terms = typed.split(" ").filter((term) => term.length >= SHORTEST);
    if (young !== undefined || terms.length === 0) return { found: [], isCommon: false };
    const about = await part("about");
    const each = await Promise.all(terms.map((term) => entriesWith(term, about.parts)));
    const told = each.filter((one) => one !== null);
    const found = told.length === 0 ? [] : [...told[0]].filter((entry) => told.every((one) => one.has(entry))).sort((a, b) => a - b);
    return { found, size: about.size, isCommon: told.length === 0 };
  };

  const entriesOf = (numbers, size) => Promise.all(numbers.map(async (entry) =>
    (await part(`entries-${Math.floor(entry / size)}`)).entries[entry % size]));

  const item = (text, page, where) => {
    const link = make("a", "", text);
    link.href = root + page;
    const entry = document.createElement("li");
    entry.append(link);
    if (where) entry.append(make("span", "caveat", where));
    return entry;
  };

  const say = (near, others) => {
    if (near.length + others.found.length === 0) return others.isCommon ? common : none;
    return [
      near.length > 0 || young !== undefined ? some.replace("{count}", near.length) : "",
      others.found.length > 0 ? more.replace("{count}", others.found.length) : "",
      others.found.length > MOST_HITS ? first.replace("{shown}", MOST_HITS) : "",
    ].filter(Boolean).join(" ");
  };

  const hit = (entry) => item(entry.says, entry.page, entry.where);

  // The next ones stand below, and the first of them gets the focus: the reader goes on where they begin.
  let rest = [], size = 1;
  button.addEventListener("click", async () => {
    const next = (await entriesOf(rest.splice(0, MOST_HITS), size)).map(hit);
    hits.append(...next);
    button.hidden = rest.length === 0;
    next[0].querySelector("a").focus();
  });

  const show = async () => {
    const typed = plain(input.value);
    const near = typed ? await matchingAreas(typed) : [];
    const others = typed ? await matchingEntries(typed) : { found: [] };
    const shown = await entriesOf(others.found.slice(0, MOST_HITS), others.size);
    if (typed !== plain(input.value)) return;
    areas.replaceChildren(...near.slice(0, MOST_AREAS).map((place) => item(place.name, young === undefined ? place.page : place.young)));
    hits.replaceChildren(...shown.map(hit));
    rest = others.found.slice(MOST_HITS);
    button.hidden = rest.length === 0;
    size = others.size;
    status.textContent = typed ? say(near, others) : "";
  };

  form.addEventListener("submit", (event) => {
    const found = form.querySelectorAll("li a");
    if (found.length > 0) event.preventDefault();
    if (areas.children.length === 1 || found.length === 1) found[0].click();
  });
  input.addEventListener("input", show);
  input.value = new URLSearchParams(location.search).get("q") ?? input.value;
  show();
})();
