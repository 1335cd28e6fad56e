"use strict";
(() => {
  const main = document.getElementById("findings");
  const all = [...main.querySelectorAll("article")];
  const field = id => document.getElementById(id);
  if (!field("group")) return;
  const severities = ["critical", "high", "medium", "low", "info"];
  const keysOf = (article, group) => group === "controls" ? article.dataset.controls.split("|").filter(Boolean) : [article.dataset[group]];
  const heading = text => { const element = document.createElement("h3"); element.textContent = text; return element; };

  function show() {
    const text = field("text").value.toLowerCase(), path = field("path").value.toLowerCase();
    const rule = field("rule").value, severity = field("severity").value, group = field("group").value;
    const kept = all.filter(article =>
      (!rule || article.dataset.rule === rule) && (!severity || article.dataset.severity === severity) &&
      article.dataset.path.toLowerCase().includes(path) && article.textContent.toLowerCase().includes(text));
    const groups = new Map();
    for (const article of kept) {
      for (const key of keysOf(article, group).length ? keysOf(article, group) : ["none"]) {
        if (!groups.has(key)) groups.set(key, []);
        groups.get(key).push(article);
      }
    }
    const names = [...groups.keys()].sort((left, right) => group === "severity"
      ? severities.indexOf(left) - severities.indexOf(right) : left < right ? -1 : left > right ? 1 : 0);
    const used = new Set();
    const parts = [];
    for (const name of names) {
      parts.push(heading(`${name} (${groups.get(name).length})`));
      for (const article of groups.get(name)) {
        parts.push(used.has(article) ? article.cloneNode(true) : article);
        used.add(article);
      }
    }
    main.replaceChildren(...parts);
    field("shown").textContent = kept.length === all.length ? "" : `${kept.length} of ${all.length} shown`;
  }

  for (const id of ["text", "path", "rule", "severity", "group"]) field(id).addEventListener("input", show);
  show();
})();
