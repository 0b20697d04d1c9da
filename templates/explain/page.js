// The interactive part of the page. What it computes is in step, updates and factors, printed from the equations.
(() => {
  "use strict";
  const data = JSON.parse(document.getElementById("data").textContent);
  const id = (name) => document.getElementById(name);
  const panel = id("panel"), controls = id("controls"), card = id("card");
  const graph = panel.querySelector("svg.live");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let given, values, local, history, taken, chosen = "", running = 0;

  // Elements are named "W1.0.2": the third of the first row of W1.
  const at = (tensors, key) => {
    const [name, ...place] = key.split(".");
    return place.reduce((value, n) => value[n], tensors[name]);
  };
  const put = (tensors, key, value) => {
    const [name, ...place] = key.split(".");
    if (!place.length) tensors[name] = value;
    else place.slice(0, -1).reduce((inside, n) => inside[n], tensors[name])[place.at(-1)] = value;
  };

  // Numbers as the document writes them.
  function parts(value, digits) {
    if (!Number.isFinite(value)) return [Number.isNaN(value) ? "?" : value < 0 ? "−∞" : "∞", ""];
    const [mantissa, power] = value.toExponential(digits - 1).split("e");
    const exponent = Number(power);
    const trimmed = (text) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text).replace("-", "−");
    if (value === 0) return ["0", ""];
    if (exponent < -4 || exponent >= digits) return [trimmed(mantissa), String(exponent).replace("-", "−")];
    return [trimmed(value.toFixed(Math.max(digits - 1 - exponent, 0))), ""];
  }
  function plain(value, digits) {
    const [mantissa, power] = parts(value, digits);
    return power ? `${mantissa}e${power}` : mantissa;
  }
  function marked(value, digits, bracketed) {
    const [mantissa, power] = parts(value, digits);
    let text = `<mn>${mantissa}</mn>`;
    if (power) {
      const ahead = mantissa === "1" ? "" : mantissa === "−1" ? "<mo>−</mo>" : `${text}<mo>·</mo>`;
      text = `<mrow>${ahead}<msup><mn>10</mn><mn>${power}</mn></msup></mrow>`;
    }
    return bracketed && value < 0 ? `<mrow><mo stretchy="false">(</mo>${text}<mo stretchy="false">)</mo></mrow>` : text;
  }
  const formula = (value, digits) => `<math><mo>=</mo>${marked(value, digits, false)}</math>`;

  // The state: what is given, and all that follows from it.
  const after = () => {
    const next = { ...given };
    for (const [old, later] of Object.entries(updates)) next[old] = values[later];
    return next;
  };
  function compute() {
    values = { ...given, ...step(given) };
    local = factors(values);
  }
  const finite = () => Number.isFinite(values[data.loss]);

  function show() {
    let next;
    for (const node of document.querySelectorAll("[data-of]")) {
      if (node.dataset.later && !next) next = { ...after(), ...step(after()) };
      const value = at(node.dataset.later ? next : values, node.dataset.of), digits = Number(node.dataset.digits);
      if (node.ownerSVGElement) node.textContent = plain(value, digits);
      else node.innerHTML = marked(value, digits, "bracketed" in node.dataset);
    }
    let sum = 0;
    for (const way of card.querySelectorAll("[data-way]")) {
      const value = way.dataset.way.split(" ").reduce((product, n) => product * local[n], 1);
      way.querySelector(".result").innerHTML = formula(value, 6);
      sum += value;
    }
    const together = card.querySelector(".together .result");
    if (together) together.innerHTML = formula(sum, 10);
    if (chosen && chosen.split(".")[0] in given) {
      const value = at(given, chosen);
      if (document.activeElement !== id("number")) id("number").value = Number(value.toPrecision(6));
      id("slider").value = value;
    }
    id("taken").textContent = taken;
    id("loss").textContent = plain(values[data.loss], 6);
    id("diverged").hidden = finite();
    fit();
    draw();
  }

  // A number may get longer: a formula that no longer fits its place is set smaller.
  function fit() {
    const formulas = [...panel.parentNode.querySelectorAll(".right math")].filter((node) => node.querySelector("[data-of]"));
    for (const node of formulas) node.style.fontSize = "";
    const widths = formulas.map((node) => [node.getBoundingClientRect().width, node.closest(".right").clientWidth]);
    formulas.forEach((node, n) => {
      const [width, room] = widths[n];
      if (width > room && room > 0) node.style.fontSize = `${(1.04 * room) / width}em`;
    });
  }

  // The loss after each step; logarithmic where it falls by much.
  function draw() {
    const points = history.filter(Number.isFinite), most = Math.max(...points), least = Math.min(...points);
    const log = least > 0 && most / least > 20, scale = (v) => (log ? Math.log10(v) : v);
    const span = scale(most) - scale(least) || 1, width = 455, left = 70, top = 14, height = 110;
    const each = Math.max(Math.ceil(points.length / 300), 1), length = Math.max(taken, 1);
    const kept = points.map((v, n) => [n, v]).filter(([n]) => n % each === 0 || n === points.length - 1);
    const place = ([n, v]) => {
      const x = left + (width * (n + taken - points.length + 1)) / length;
      return `${x.toFixed(1)},${(top + (height * (scale(most) - scale(v))) / span).toFixed(1)}`;
    };
    const line = kept.map(place);
    id("curve").innerHTML =
      `<polyline class="axis" points="${left},${top - 8} ${left},${top + height + 6} ${left + width},${top + height + 6}"/>` +
      `<text x="${left - 6}" y="${top + 5}" class="end">${plain(most, 3)}</text>` +
      (most > least ? `<text x="${left - 6}" y="${top + height + 5}" class="end">${plain(least, 3)}</text>` : "") +
      `<text x="${left}" y="${top + height + 22}">0</text><text x="${left + width}" y="${top + height + 22}">${length}</text>` +
      `<polyline class="loss" points="${line.join(" ")}"/>` +
      (line.length ? `<circle cx="${line.at(-1).split(",")[0]}" cy="${line.at(-1).split(",")[1]}" r="3"/>` : "");
  }

  // Choosing an element.
  function light(links) {
    const lit = new Set(links.map((n) => data.edges[n])), ends = new Set(links.flatMap((n) => data.links[n]));
    graph.classList.toggle("chosen", chosen !== "");
    for (const part of graph.querySelectorAll("[data-edge], [data-choose]")) {
      const { edge, choose } = part.dataset;
      part.classList.toggle("on", (edge !== undefined && lit.has(Number(edge))) || ends.has(choose) || choose === chosen);
    }
    for (const handle of graph.querySelectorAll("[data-choose]")) {
      handle.setAttribute("aria-pressed", handle.dataset.choose === chosen);
    }
  }
  function reached(key) {
    const links = [], open = [key], seen = new Set(open);
    while (open.length) {
      const source = open.shift();
      data.links.forEach(([from, to], n) => {
        if (from !== source) return;
        links.push(n);
        if (!seen.has(to)) seen.add(to), open.push(to);
      });
    }
    return links;
  }
  function withNumbers(display, key) {
    const row = document.querySelector(`[data-row="${CSS.escape(key)}"]`);
    if (!row) return;
    const sign = display.querySelector(".relation").cloneNode(true), copy = row.cloneNode(true);
    copy.removeAttribute("data-row");
    display.append(sign, copy);
  }
  function choose(key) {
    chosen = key;
    const about = panel.querySelector(`template[data-about="${CSS.escape(key)}"]`);
    card.replaceChildren(about.content.cloneNode(true));
    const isGiven = key.split(".")[0] in given, displays = [...card.querySelectorAll(".display")];
    if (about.dataset.adjoint) withNumbers(displays.pop(), about.dataset.adjoint);
    if (displays.length) withNumbers(displays.pop(), key);
    light(reached(key));
    for (const way of card.querySelectorAll("[data-way]")) {
      const own = way.dataset.way.split(" ").map(Number);
      for (const event of ["pointerenter", "focus"]) way.addEventListener(event, () => light(own));
      for (const event of ["pointerleave", "blur"]) way.addEventListener(event, () => light(reached(chosen)));
    }
    id("mover").hidden = !isGiven;
    if (isGiven) {
      const value = at(given, key), room = Math.max(2, 2 * Math.abs(value)), slider = id("slider");
      id("moved").replaceChildren(card.querySelector("h3 math").cloneNode(true));
      slider.setAttribute("aria-label", graph.querySelector(`[data-choose="${CSS.escape(key)}"]`).getAttribute("aria-label"));
      Object.assign(slider, { min: value - room, max: value + room, step: room / 200 });
      id("number").value = "";
    }
    show();
  }
  function move(value) {
    if (!Number.isFinite(value)) return;
    stop();
    put(given, chosen, value);
    begin();
  }

  // Training.
  function begin() {
    compute();
    taken = 0;
    history = [values[data.loss]];
    show();
  }
  function advance() {
    if (!finite()) return false;
    given = after();
    compute();
    taken += 1;
    history.push(values[data.loss]);
    return finite();
  }
  function stop() {
    clearTimeout(running);
    running = 0;
    card.ariaLive = "polite";
    id("run").textContent = id("run").dataset.run;
  }
  function run() {
    const end = taken + data.steps, each = still.matches ? data.steps : Math.max(Math.ceil(data.steps / 400), 1);
    const frame = () => {
      let on = true;
      for (let n = 0; n < each && on; n++) on = taken < end && advance();
      show();
      if (on && taken < end) running = setTimeout(frame, 16);
      else stop();
    };
    id("run").textContent = id("run").dataset.stop;
    card.ariaLive = "off"; // nobody wants every step read out
    running = setTimeout(frame, 16);
  }
  function reset() {
    stop();
    given = structuredClone(data.given);
    begin();
    if (chosen) choose(chosen);
  }

  for (const handle of graph.querySelectorAll("[data-choose]")) {
    handle.addEventListener("click", () => choose(handle.dataset.choose));
    handle.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      choose(handle.dataset.choose);
    });
  }
  id("slider").addEventListener("input", () => move(Number(id("slider").value)));
  id("number").addEventListener("input", () => id("number").value !== "" && move(Number(id("number").value)));
  id("step").addEventListener("click", () => { stop(); advance(); show(); });
  id("run").addEventListener("click", () => (running ? stop() : run()));
  id("reset").addEventListener("click", reset);
  panel.hidden = controls.hidden = false;
  reset();
  const first = graph.querySelector("g.handle[data-choose]");
  if (first) choose(first.dataset.choose);
})();
