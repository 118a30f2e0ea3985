// Loads the page again when the content has changed, and says where what stands on it is written.
(() => {
  const first = document.currentScript.dataset.number;
  let number = first;
  const events = new EventSource("/-/events");
  events.onmessage = (event) => {
    if (number === undefined) number = event.data;
    else if (event.data !== number) location.reload();
  };

  const link = (place, text) => {
    const at = document.createElement(place.href ? "a" : "code");
    if (place.href) at.href = place.href;
    at.textContent = text;
    return at;
  };
  const box = document.querySelector("#candour-preview");
  if (!box) return;
  const path = location.pathname.replace(/index\.html$/, "");
  fetch(`/-/where?${path}`).then((answer) => answer.json()).then(({ files, marks }) => {
    if (files.length > 0) {
      const list = document.createElement("p");
      list.append("Written in ");
      files.forEach((file, i) => list.append(i ? ", " : "", link(file, file.at.replace(/:\d+:\d+$/, ""))));
      box.append(list);
    }
    for (const mark of marks) {
      const element = document.getElementById(mark.id);
      if (!element) continue;
      const note = document.createElement("span");
      note.className = "candour-where";
      note.append(link(mark, mark.at.replace(/^.*\/([^/]+)$/, "$1")));
      (element.matches("tr") ? element.lastElementChild : element).append(" ", note);
    }
  });
})();
