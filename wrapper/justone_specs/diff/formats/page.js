// Shows the entries a reader asks for, and keeps what they asked for in the address. Without it, everything shows.
"use strict";
{
  const MOST = 20; // entries of a platform that show before it is unfolded

  const [filter, platform, find, count, nothing, reset] = ["filter", "platform", "find", "count", "nothing", "reset"]
    .map((id) => document.getElementById(id));
  const boxes = [...filter.querySelectorAll("[name=show]")];
  const bases = [...filter.querySelectorAll("[name=by]")];

  const sections = [...document.querySelectorAll("section.platform")].map((element) => ({
    element,
    name: element.dataset.platform,
    more: moreButton(element),
    groups: [...element.querySelectorAll(".group")].map(groupOf),
  }));
  const total = document.querySelectorAll("section.platform .entry").length;
  const usual = new URLSearchParams({
    show: boxes.filter((box) => box.defaultChecked).map((box) => box.value).join(","),
    by: bases.find((basis) => basis.defaultChecked).value,
    platform: "",
    find: "",
  });

  function groupOf(element) {
    const subject = element.querySelector(".subject");
    return { element, entries: [...element.querySelectorAll(".entry")].map((entry) => ({ element: entry, subject })) };
  }

  function moreButton(section) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "more";
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => {
      button.setAttribute("aria-expanded", String(!isUnfolded(button)));
      apply();
    });
    section.append(button);
    return button;
  }

  function isUnfolded(button) {
    return button.getAttribute("aria-expanded") === "true";
  }

  function state() {
    return new URLSearchParams({
      show: boxes.filter((box) => box.checked).map((box) => box.value).join(","),
      by: bases.find((basis) => basis.checked).value,
      platform: platform.value,
      find: find.value,
    });
  }

  function restore(wanted) {
    const known = (name) => wanted.get(name) ?? usual.get(name);
    const shown = known("show").split(",");
    for (const box of boxes) box.checked = shown.includes(box.value);
    (bases.find((basis) => basis.value === known("by")) ?? bases[0]).checked = true;
    platform.value = known("platform");
    if (platform.selectedIndex < 0) platform.value = "";
    find.value = known("find");
    apply();
  }

  function remember(now) {
    for (const [name, value] of usual) {
      if (now.get(name) === value) now.delete(name);
    }
    const hash = String(now) && `#${now}`;
    if (hash !== location.hash) history.replaceState(null, "", hash || location.pathname + location.search);
  }

  function textOf(entry) {
    entry.text ??= `${entry.subject.textContent} ${entry.element.textContent}`.toLowerCase();
    return entry.text;
  }

  function apply() {
    const now = state();
    const shown = now.get("show").split(",");
    const words = now.get("find").toLowerCase().split(/\s+/);
    const wanted = (entry) =>
      shown.includes(entry.element.dataset[now.get("by")]) && words.every((word) => textOf(entry).includes(word));
    let matches = 0;
    for (const section of sections) {
      const visited = !platform.value || platform.value === section.name;
      const fold = isUnfolded(section.more) ? Infinity : MOST;
      let here = 0;
      for (const group of section.groups) {
        const before = here;
        for (const entry of group.entries) {
          const shows = visited && wanted(entry);
          entry.element.hidden = !shows;
          entry.element.classList.toggle("folded", here >= fold);
          if (shows) here += 1;
        }
        group.element.hidden = here === before;
        group.element.classList.toggle("folded", before >= fold);
      }
      section.element.hidden = here === 0;
      section.more.hidden = here <= MOST;
      section.more.textContent = fold === MOST ? `Show ${here - MOST} more of ${section.name}` : "Show fewer";
      matches += here;
    }
    const off = boxes.filter((box) => !box.checked).map((box) => box.value);
    count.textContent = `${matches} of ${total} changes shown` + (off.length ? `; ${off.join(", ")} hidden` : "");
    nothing.hidden = matches > 0 || total === 0;
    remember(now);
  }

  const fromAddress = () => restore(new URLSearchParams(location.hash.slice(1)));

  filter.addEventListener("input", apply);
  reset.addEventListener("click", () => restore(usual));
  addEventListener("hashchange", fromAddress);
  addEventListener("pageshow", fromAddress); // once more: a browser may have put back what the fields held before
  filter.hidden = total === 0;
  fromAddress();
}
