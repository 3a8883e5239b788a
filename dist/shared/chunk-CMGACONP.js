import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/image/text.ts
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function quote(text, limit = 60) {
  return `"${visible(text.slice(0, limit))}${text.length > limit ? "…" : ""}"`;
}
function visible(text) {
  return text.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function closest(word, candidates, most) {
  if (word.length === 0 || word.length > 64) return void 0;
  const given = normalise(word);
  let best;
  let bestDistance = (most ?? Math.max(1, Math.floor(given.length / 3))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - given.length) >= bestDistance) continue;
    const distance = editDistance(given, normalise(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function didYouMean(word, candidates) {
  const near = closest(word, candidates);
  return near === void 0 ? `Possible: ${candidates.join(", ")}.` : `Did you mean "${near}"?`;
}
function normalise(word) {
  return word.toLowerCase().replaceAll("_", "-");
}
function editDistance(from, to) {
  let beforeLast = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1)
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

export {
  quote,
  visible,
  closest,
  didYouMean
};
