// What only a script can do for a young reader. Without it the page is the same page with no buttons.
// The page brings the words of the buttons, in its own language.
(() => {
  const labels = document.querySelector("[data-print]").dataset;
  const more = document.getElementById("more");
  const place = document.createElement("p");
  function button(words, press) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    made.addEventListener("click", press);
    place.append(" ", made);
  }
  if (more) {
    place.className = "print-me";
    more.after(place);
    button(labels.print, () => window.print());
    button(labels.printAll, () => {
      document.querySelectorAll("main details").forEach((one) => { one.open = true; });
      document.body.classList.add("whole");
      window.print();
    });
  }
})();

// Reads what the page shows aloud, sentence by sentence, and marks the sentence that is being read, in a voice of the reader's own device.
(() => {
  const speech = window.speechSynthesis;
  const labels = document.querySelector("[data-listen]").dataset;
  const title = document.querySelector("main h1");
  if (!speech || !window.SpeechSynthesisUtterance) {
    return;
  }
  const language = document.documentElement.lang;
  const quiet = ".from, .heard, .listen, .ways, .call, .print-me, summary, img";
  let spans = [];
  let at = 0;
  let state = "ready";

  // Wraps each sentence that is to be seen in a span.
  function sentences() {
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT, (node) =>
      node.textContent.trim() && !node.parentElement.closest(quiet) && node.parentElement.checkVisibility()
        ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
    const texts = [];
    while (walker.nextNode()) {
      texts.push(walker.currentNode);
    }
    return texts.flatMap((text) => {
      const parts = text.textContent.match(/[^.!?]+[.!?]*["”’)]*\s*/g) || [text.textContent];
      const made = parts.map((part) => {
        const span = document.createElement("span");
        span.textContent = part;
        return span;
      });
      text.replaceWith(...made);
      return made.filter((span) => span.textContent.trim());
    });
  }

  function say() {
    const span = spans[at];
    if (!span) {
      stop();
      return;
    }
    span.classList.add("read");
    span.scrollIntoView({ block: "nearest" });
    const sentence = new SpeechSynthesisUtterance(span.textContent);
    sentence.lang = language;
    sentence.rate = 0.9;
    sentence.onend = sentence.onerror = () => {
      span.classList.remove("read");
      if (state !== "ready" && spans[at] === span) {
        at += 1;
        say();
      }
    };
    speech.speak(sentence);
  }

  function show(now) {
    state = now;
    start.textContent = { ready: labels.listen, reading: labels.pause, paused: labels.goOn }[state];
    end.hidden = state === "ready";
  }

  function stop() {
    spans.forEach((span) => span.replaceWith(span.textContent));
    document.querySelector("main").normalize();
    spans = [];
    show("ready");
    speech.cancel();
  }

  function press() {
    if (state === "reading") {
      speech.pause();
      show("paused");
    } else if (state === "paused") {
      speech.resume();
      show("reading");
    } else {
      spans = sentences();
      at = 0;
      show("reading");
      say();
    }
  }

  const start = document.createElement("button");
  const end = document.createElement("button");
  const bar = document.createElement("p");
  start.type = end.type = "button";
  start.addEventListener("click", press);
  end.addEventListener("click", stop);
  end.textContent = labels.stop;
  bar.className = "listen";
  bar.append(start, " ", end);
  title.after(bar);
  show("ready");
  window.addEventListener("pagehide", stop);
})();
