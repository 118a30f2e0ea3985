// Lets the reader sort a comparison by a column, narrow it to a region, and keeps that and what is picked in the address, so that it
// can be shared.
// Without this script the table stands by name, and picking works by the stylesheet alone.
(() => {
  const form = document.querySelector("form.compare");
  const body = form.querySelector("tbody");
  const byName = [...body.rows];
  const headers = [...form.querySelectorAll("thead th")];
  const picks = [...form.querySelectorAll("input[name=area]")];
  const { only, region } = form.elements;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.className = "heard";
  form.append(status);
  let sorted = "";

  // By rank and never by printed number; what has no grade comes last.
  const sort = (area) => {
    sorted = area;
    const column = headers.findIndex((header) => header.dataset.area === area);
    const order = column < 0 ? [] : headers[column].dataset.order.split("|");
    const rank = (row) => row.cells[column]?.querySelector(".apart") ? Infinity : (order.indexOf(row.cells[column]?.firstChild?.textContent) + 1) || Infinity;
    body.append(...(column < 0 ? byName : [...byName].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))));
    headers.forEach((header, i) => {
      if (column === i || (column < 0 && i === 0)) header.setAttribute("aria-sort", "ascending");
      else header.removeAttribute("aria-sort");
    });
    status.textContent = column < 0 ? form.dataset.byName : form.dataset.byArea.replace("{area}", headers[column].textContent);
  };

  const narrow = () => {
    const column = headers.findIndex((header) => header.dataset.area === region.name);
    byName.forEach((row) => { row.hidden = region.value !== "" && row.cells[column].textContent !== region.value; });
    form.querySelector(".filters [role=status]").textContent = form.dataset.status
      .replace("{shown}", byName.filter((row) => !row.hidden).length)
      .replace("{all}", byName.length);
  };

  const remember = () => {
    const state = new URLSearchParams();
    if (region?.value) state.set(region.name, region.value);
    picks.filter((pick) => pick.checked).forEach((pick) => state.append("area", pick.value));
    if (only.checked) state.set("only", only.value);
    if (sorted) state.set("sort", sorted);
    const query = state.toString();
    history.replaceState(null, "", query ? `?${query}` : location.pathname);
  };

  headers.filter((header, i) => i === 0 || header.dataset.area).forEach((header) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = header.textContent;
    button.addEventListener("click", () => {
      sort(header.dataset.area ?? "");
      remember();
    });
    header.replaceChildren(button);
  });

  const state = new URLSearchParams(location.search);
  picks.forEach((pick) => { pick.checked = state.getAll("area").includes(pick.value); });
  only.checked = state.has("only");
  sort(state.get("sort") ?? "");
  if (region) {
    const wanted = state.get(region.name) ?? "";
    if ([...region.options].some((option) => option.value === wanted)) region.value = wanted;
    form.querySelector(".filters").classList.add("on");
    region.addEventListener("change", narrow);
    narrow();
  }
  form.addEventListener("change", remember);
  form.addEventListener("submit", (event) => event.preventDefault());
})();
