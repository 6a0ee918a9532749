"use strict";
// Filters and groups the findings that the page holds. Their order is the report's: the worst policies first.
(() => {
  const form = document.querySelector(".toolbar");
  const box = document.getElementById("groups");
  if (!form || !box) return;
  const CHOICES = ["env", "team", "repo"];
  const field = (name) => form.elements.namedItem(name);
  const ofPolicies = [...box.children];
  const rows = ofPolicies.flatMap((group) => {
    const about = group.querySelector("h3").textContent + " " + group.querySelector(".about").textContent;
    return [...group.getElementsByClassName("f")].map((element) => ({
      element, group, about,
      severity: element.classList[1],
      state: element.dataset.t,
      environments: element.dataset.e ? element.dataset.e.split("\u241f") : [],
      teams: element.dataset.o ? element.dataset.o.split("\u241f") : [],
      repository: element.dataset.h ?? "",
      text: null,
    }));
  });
  const textOf = (row) => (row.text ??= (row.element.textContent + " " + row.about).toLowerCase());
  const within = (row, name) => row.element.querySelector("." + name)?.textContent ?? "";
  const keysOf = {
    resource: (row) => within(row, "r") || within(row, "d"),
    environment: (row) => row.environments.join(", ") || "no environment of its own",
    file: (row) => within(row, "d"),
    team: (row) => row.teams.join(", ") || "no owner",
    repository: (row) => row.repository || "no repository",
  };

  // Groups are made anew, except those of policies, which the page came with.
  const group = (by) => {
    box.dataset.by = by;
    box.replaceChildren();
    if (by === "policy") {
      for (const row of rows) row.group.append(row.element);
      box.append(...ofPolicies);
      return;
    }
    const found = new Map();
    for (const row of rows) {
      const key = keysOf[by](row);
      if (!found.has(key)) found.set(key, []);
      found.get(key).push(row.element);
    }
    for (const [key, elements] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const section = document.createElement("section");
      section.className = "group";
      const title = document.createElement("h3");
      const count = document.createElement("span");
      count.className = "count";
      count.textContent = elements.length.toLocaleString("en");
      title.append(key + " ", count);
      section.append(title, ...elements);
      box.append(section);
    }
  };

  const chosen = (name) => new Set([...form.querySelectorAll(`input[name=${name}]:checked`)].map((input) => input.value));
  const filter = () => {
    const words = field("q").value.toLowerCase().split(/\s+/).filter(Boolean);
    const [severities, states] = [chosen("s"), chosen("t")];
    const [environment, team, repository] = CHOICES.map((name) => field(name)?.value ?? "");
    let shown = 0;
    for (const row of rows) {
      const fits = severities.has(row.severity) && states.has(row.state)
        && (environment === "" || row.environments.includes(environment))
        && (team === "" || row.teams.includes(team)) && (repository === "" || row.repository === repository)
        && words.every((word) => textOf(row).includes(word));
      if (row.element.hidden === fits) row.element.hidden = !fits;
      shown += fits;
    }
    for (const section of box.children) {
      const number = section.querySelectorAll(".f:not([hidden])").length;
      section.hidden = number === 0;
      section.querySelector(".count").textContent = number.toLocaleString("en");
    }
    form.querySelector("output").textContent =
      shown === rows.length ? `${shown.toLocaleString("en")} shown` : `${shown.toLocaleString("en")} of ${rows.length.toLocaleString("en")} shown`;
  };

  // What is chosen stands in the address, so that a view can be sent.
  const remember = () => {
    const kept = new URLSearchParams();
    for (const name of ["q", "by", ...CHOICES]) {
      const value = field(name)?.value;
      if (value && value !== "policy") kept.set(name, value);
    }
    for (const name of ["s", "t"]) {
      const [all, on] = [form.querySelectorAll(`input[name=${name}]`), chosen(name)];
      if ([...all].some((input) => input.checked !== input.defaultChecked)) kept.set(name, [...on].join("."));
    }
    try { history.replaceState(null, "", kept.size ? "#" + kept : location.pathname + location.search); } catch { /* not here */ }
  };
  const recall = () => {
    const kept = new URLSearchParams(location.hash.slice(1));
    for (const name of ["q", "by", ...CHOICES]) if (kept.has(name) && field(name)) field(name).value = kept.get(name);
    for (const name of ["s", "t"]) {
      if (!kept.has(name)) continue;
      const on = kept.get(name).split(".");
      for (const input of form.querySelectorAll(`input[name=${name}]`)) input.checked = on.includes(input.value);
    }
    if (field("by").value && field("by").value !== "policy") group(field("by").value);
  };

  let timer = 0;
  field("q").addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => { filter(); remember(); }, 120); });
  form.addEventListener("change", (event) => {
    if (event.target.name === "by") group(event.target.value);
    filter();
    remember();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  const visible = () => rows.filter((row) => !row.element.hidden);
  const setOpen = (open) => { for (const row of visible()) row.element.open = open; };
  field("open").addEventListener("click", () => setOpen(true));
  field("close").addEventListener("click", () => setOpen(false));
  field("print").addEventListener("click", () => window.print());
  // Paper cannot be opened: what fits on a few sheets is printed with its lines.
  const FEW = 60;
  let opened = [];
  addEventListener("beforeprint", () => {
    const shown = visible();
    opened = shown.length <= FEW ? shown.filter((row) => !row.element.open) : [];
    for (const row of opened) row.element.open = true;
  });
  addEventListener("afterprint", () => { for (const row of opened) row.element.open = false; });

  form.hidden = false;
  recall();
  filter();
})();
