// What only a script can do for a young reader. Without it the page is the same page with no buttons.
// The page brings the words of the buttons, in its own language.
(() => {
  const labels = document.querySelector("[data-print]").dataset;
  const place = document.querySelector(".print-me");
  if (place) {
    const print = document.createElement("button");
    print.type = "button";
    print.textContent = labels.print;
    print.addEventListener("click", () => window.print());
    place.append(" ", print);
  }
})();

// Reads a section aloud, sentence by sentence, and marks the sentence that is being read, in a voice of the reader's own device.
(() => {
  const speech = window.speechSynthesis;
  const labels = document.querySelector("[data-listen]").dataset;
  if (!speech || !window.SpeechSynthesisUtterance) {
    return;
  }
  const language = document.documentElement.lang;
  const quiet = ".from, .heard, .listen, img";
  let reading = null;

  // Wraps each sentence of a section in a span, once.
  function sentences(block) {
    const spans = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
      node.textContent.trim() && !node.parentElement.closest(quiet) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
    const texts = [];
    while (walker.nextNode()) {
      texts.push(walker.currentNode);
    }
    for (const text of texts) {
      const parts = text.textContent.match(/[^.!?]+[.!?]*["”’)]*\s*/g) || [text.textContent];
      const wrapped = parts.map((part) => {
        const span = document.createElement("span");
        span.textContent = part;
        return span;
      });
      text.replaceWith(...wrapped);
      spans.push(...wrapped.filter((span) => span.textContent.trim()));
    }
    return spans;
  }

  function say(part) {
    const span = part.spans[part.at];
    if (!span) {
      stop();
      return;
    }
    span.classList.add("read");
    const sentence = new SpeechSynthesisUtterance(span.textContent);
    sentence.lang = language;
    sentence.rate = 0.9;
    sentence.onend = sentence.onerror = () => {
      span.classList.remove("read");
      if (reading === part && !part.stopped) {
        part.at += 1;
        say(part);
      }
    };
    speech.speak(sentence);
  }

  function stop() {
    if (reading) {
      reading.stopped = true;
      reading.spans.forEach((span) => span.classList.remove("read"));
      show(reading, "ready");
      reading = null;
    }
    speech.cancel();
  }

  function show(part, state) {
    part.start.textContent = { ready: labels.listen, reading: labels.pause, paused: labels.goOn }[state];
    part.end.hidden = state === "ready";
    part.state = state;
  }

  function press(part) {
    if (part.state === "reading") {
      speech.pause();
      show(part, "paused");
    } else if (part.state === "paused") {
      speech.resume();
      show(part, "reading");
    } else {
      stop();
      part.spans = part.spans || sentences(part.section);
      part.at = 0;
      part.stopped = false;
      reading = part;
      show(part, "reading");
      say(part);
    }
  }

  function button(heading, press) {
    const made = document.createElement("button");
    made.type = "button";
    made.setAttribute("aria-describedby", heading.id);
    made.addEventListener("click", press);
    return made;
  }

  for (const heading of document.querySelectorAll("main section > h2[id]")) {
    const part = { section: heading.parentElement };
    part.start = button(heading, () => press(part));
    part.end = button(heading, stop);
    part.end.textContent = labels.stop;
    const bar = document.createElement("p");
    bar.className = "listen";
    bar.append(part.start, " ", part.end);
    heading.after(bar);
    show(part, "ready");
  }
  window.addEventListener("pagehide", stop);
})();
