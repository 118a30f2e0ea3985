// Finds an area from the first letters of its name, of a word in it, or of another name that it has. Without this script the form
// leads to the list of all areas from A to Z.
(() => {
  const form = document.querySelector("form.find");
  const input = form.elements.q;
  const found = document.createElement("ul");
  const status = document.createElement("p");
  found.className = "plain";
  status.setAttribute("role", "status");
  status.className = "heard";
  form.append(found, status);

  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f'’.]/g, "").toLowerCase().replace(/&/g, " and ").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  let loading;
  const places = () => loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = form.dataset.places;
    script.onload = () => resolve(window.candourPlaces.places.map((place) =>
      ({ ...place, words: [place.name, ...(place.also ?? [])].map((name) => ` ${plain(name)}`) })));
    script.onerror = reject;
    document.head.append(script);
  });

  const matches = (all, typed) => all.filter((place) => place.words.some((name) => name.includes(` ${typed}`)));

  const show = async () => {
    const typed = plain(input.value);
    const hits = typed ? matches(await places(), typed) : [];
    if (typed !== plain(input.value)) return;
    found.replaceChildren(...hits.slice(0, 8).map((place) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = form.dataset.root + place.page;
      link.textContent = place.name;
      item.append(link);
      return item;
    }));
    status.textContent = !typed ? "" : hits.length === 0 ? form.dataset.none : form.dataset.some.replace("{count}", hits.length);
  };

  form.addEventListener("submit", (event) => {
    const first = found.querySelector("a");
    if (first && found.children.length === 1) {
      event.preventDefault();
      first.click();
    }
  });
  input.addEventListener("input", show);
  input.value = new URLSearchParams(location.search).get("q") ?? input.value;
  show();
})();
