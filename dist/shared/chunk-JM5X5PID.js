import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/progress/format.ts
function formatSeconds(seconds) {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${String(whole)} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${String(minutes)} min ${pad(whole % 60)} s`;
  return `${String(Math.floor(minutes / 60))} h ${pad(minutes % 60)} min`;
}
function formatClock(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const tail = `${hours > 0 ? pad(minutes) : String(minutes)}:${pad(whole % 60)}`;
  return hours > 0 ? `${String(hours)}:${tail}` : tail;
}
var UNITS = ["B", "KiB", "MiB", "GiB", "TiB"];
function formatBytes(bytes) {
  let value = bytes;
  let unit = 0;
  while (value >= 1023.5 && unit < UNITS.length - 1) {
    value /= 1024;
    unit++;
  }
  const digits = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  return `${value.toFixed(digits)} ${UNITS[unit] ?? "B"}`;
}
function formatPercent(fraction) {
  return `${(fraction * 100).toFixed(1)} %`;
}
function grouped(whole) {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function count(amount, noun) {
  return `${grouped(amount)} ${noun}${amount === 1 ? "" : "s"}`;
}
function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
function pad(value) {
  return String(value).padStart(2, "0");
}

export {
  formatSeconds,
  formatClock,
  formatBytes,
  formatPercent,
  grouped,
  count,
  sentence
};
