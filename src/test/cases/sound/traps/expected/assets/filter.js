// Lets the reader narrow a table of what inspectors asked for, without a new page, and keeps the choice in the address, so that
// it can be shared. Without this script, plain pages for each theme, standing and owner do the same.
(() => {
  const table = document.querySelector("table.asked");
  const form = document.querySelector("form.filters");
  if (!form) return;
  form.classList.add("on");
  const rows = [...table.tBodies[0].rows];
  const headers = [...table.tHead.rows[0].cells];
  const values = (cell) => {
    const parts = [...cell.querySelectorAll("strong, .one")];
    return (parts.length ? parts : [cell]).map((part) => part.textContent);
  };
  const status = form.querySelector("[role=status]");
  const choices = [...form.querySelectorAll("select")].map((select) => ({
    select,
    column: headers.findIndex((header) => header.dataset.filter === select.name),
  }));

  const narrow = () => {
    rows.forEach((row) => {
      row.hidden = choices.some(({ select, column }) => select.value && !values(row.cells[column]).includes(select.value));
    });
    status.textContent = form.dataset.status
      .replace("{shown}", rows.filter((row) => !row.hidden).length)
      .replace("{all}", rows.length);
  };

  const state = new URLSearchParams(location.search);
  choices.forEach(({ select }) => {
    const wanted = state.get(select.name) ?? "";
    if ([...select.options].some((option) => option.value === wanted)) select.value = wanted;
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    narrow();
    const chosen = new URLSearchParams(choices.filter(({ select }) => select.value).map(({ select }) => [select.name, select.value]));
    history.replaceState(null, "", chosen.size ? `?${chosen}` : location.pathname);
  });
  narrow();
})();
