// Lets the reader narrow a table of what inspectors asked for, without a new page, and keeps the choice in the address, so that
// it can be shared. Without this script, plain pages for each theme, standing and owner do the same.
(() => {
  const table = document.querySelector("table.asked");
  const rows = [...table.tBodies[0].rows];
  const value = (row, column) => row.cells[column].dataset.value ?? row.cells[column].textContent;
  const form = document.createElement("form");
  form.className = "filters";
  const status = document.createElement("p");
  status.setAttribute("role", "status");

  const choices = [...table.tHead.rows[0].cells].flatMap((header, column) => {
    const values = [...new Set(rows.map((row) => value(row, column)))].sort();
    if (!header.dataset.filter || values.length < 2) return [];
    const label = document.createElement("label");
    const select = document.createElement("select");
    select.name = header.dataset.filter;
    select.add(new Option("All", ""));
    values.forEach((one) => select.add(new Option(one, one)));
    label.append(`${header.textContent} `, select);
    form.append(label);
    return [{ select, column }];
  });
  if (choices.length === 0) return;

  const narrow = () => {
    rows.forEach((row) => {
      row.hidden = choices.some(({ select, column }) => select.value && select.value !== value(row, column));
    });
    const shown = rows.filter((row) => !row.hidden).length;
    status.textContent = `${shown} of ${rows.length} in this table`;
  };

  const state = new URLSearchParams(location.search);
  choices.forEach(({ select }) => {
    const wanted = state.get(select.name) ?? "";
    if ([...select.options].some((option) => option.value === wanted)) select.value = wanted;
  });
  form.append(status);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    narrow();
    const chosen = new URLSearchParams(choices.filter(({ select }) => select.value).map(({ select }) => [select.name, select.value]));
    history.replaceState(null, "", chosen.size ? `?${chosen}` : location.pathname);
  });
  table.closest(".scroll").before(form);
  narrow();
})();
