/* A button beside each sentence to quote, where the browser can copy. The sentence is there without it. */
for (const place of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
  for (const quote of place.querySelectorAll(".may q")) {
    const button = document.createElement("button");
    const said = document.createElement("span");
    button.type = "button";
    const what = document.createElement("span");
    what.className = "heard";
    what.textContent = place.dataset.copyWhat;
    button.append(place.dataset.copy, " ", what);
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(quote.textContent);
      said.textContent = place.dataset.copied;
    });
    quote.after(" ", button, " ", said);
  }
}
