import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/repository/turns.ts
function atOnce(most) {
  const waiting = [];
  let free = most;
  const enter = () => {
    if (free === 0) return new Promise((resolve) => waiting.push(resolve));
    free -= 1;
  };
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async (task) => {
    await enter();
    try {
      return await task();
    } finally {
      leave();
    }
  };
}
function inTurn() {
  const last = /* @__PURE__ */ new Map();
  return (place, task) => {
    const mine = (last.get(place) ?? Promise.resolve()).then(task);
    last.set(
      place,
      mine.catch(() => {
      })
    );
    return mine;
  };
}

// src/repository/url-request.ts
import { lookup } from "node:dns/promises";
import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { isIP as isIP2 } from "node:net";

// src/repository/public-address.ts
import { BlockList, isIP } from "node:net";
var closedV4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  // Shared by customers of an operator (CGNAT).
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  // Link-local: data about the machine stands at 169.254.169.254 in many clouds.
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  // Public by its number, but the platform of Azure itself, on which GitHub's runners stand.
  ["168.63.129.16", 32]
];
var openV6 = ["2000::", 3];
var closedV6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20]
];
function listOf(networks, family) {
  const list = new BlockList();
  for (const [address, prefix] of networks) list.addSubnet(address, prefix, family);
  return list;
}
var v4 = listOf(closedV4, "ipv4");
var v6 = listOf(closedV6, "ipv6");
var given = listOf([openV6], "ipv6");
function isPublicAddress(address) {
  if (address.includes("%")) return false;
  const family = isIP(address);
  if (family === 4) return !v4.check(address, "ipv4");
  return family === 6 && given.check(address, "ipv6") && !v6.check(address, "ipv6");
}

// src/repository/url-request.ts
var usualPorts = { "80": 80, "443": 443 };
var internet = {
  resolve: (host) => lookup(host, { all: true }),
  reach: (addresses) => addresses,
  port: ({ port, protocol }) => port === "" ? protocol === "https:" ? 443 : 80 : usualPorts[port] ?? null
};
var none = (why) => ({ answer: "none", why });
var refused = (why) => ({ answer: "refused", why });
var isReply = (one) => "location" in one;
var longestHead = 16384;
var bare = (host) => host.replace(/^\[|\]$/gu, "");
function refusalOf(url, { port }) {
  if (url.protocol !== "http:" && url.protocol !== "https:") return refused("scheme");
  if (url.username !== "" || url.password !== "") return refused("credentials");
  return port(url) === null ? refused("port") : null;
}
async function addressesOf(url, { resolve }) {
  const host = bare(url.hostname);
  try {
    const addresses = isIP2(host) ? [{ address: host, family: isIP2(host) }] : await resolve(host);
    if (addresses.length === 0) return none("connection");
    return addresses.every(({ address }) => isPublicAddress(address)) ? addresses : refused("private");
  } catch (error) {
    return none(error.code === "ENOTFOUND" ? "name" : "connection");
  }
}
var fixed = (addresses) => (_host, { all }, done) => {
  const [first] = addresses;
  if (all) done(null, [...addresses]);
  else done(null, first.address, first.family);
};
function sent(url, options) {
  const send = url.protocol === "https:" ? overHttps : overHttp;
  return new Promise((done) => {
    const request = send(options, (response) => {
      done({ status: response.statusCode ?? 0, location: response.headers.location ?? null });
      response.destroy();
    });
    const failed = () => done(none(options.signal?.aborted ? "time" : "connection"));
    request.on("error", failed).on("close", failed).end();
  });
}
var optionsOf = (url, method, addresses, signal, { port, reach }) => ({
  method,
  hostname: bare(url.hostname),
  port: port(url),
  path: `${url.pathname}${url.search}`,
  // Nothing else is sent: no cookie, no token, no language. Host stands here since the port may be another in tests.
  headers: { host: url.host, "user-agent": "kuntalint", accept: "*/*" },
  lookup: fixed(reach(addresses)),
  maxHeaderSize: longestHead,
  // A connection of its own, which ends with the answer and goes through no proxy.
  agent: false,
  signal
});
function before(signal, waited) {
  return new Promise((done, broken) => {
    const ended = () => done(none("time"));
    if (signal.aborted) ended();
    signal.addEventListener("abort", ended, { once: true });
    waited.then(done, broken).finally(() => signal.removeEventListener("abort", ended));
  });
}
async function askOnce(url, method, surroundings, signal, resolved) {
  const refusal = refusalOf(url, surroundings);
  if (refusal) return refusal;
  const addresses = await before(signal, addressesOf(url, surroundings));
  if ("answer" in addresses) return addresses;
  if (!isIP2(bare(url.hostname))) resolved();
  try {
    return await sent(url, optionsOf(url, method, addresses, signal, surroundings));
  } catch {
    return none("connection");
  }
}

// src/repository/urls.ts
var usual = { once: 1e4, all: 3e4, urls: 50, atOnce: 6, redirects: 5 };
var sendsOn = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var isFine = (one) => one.answer === "status" && one.status >= 200 && one.status < 300;
var mayDiffer = (one) => one.answer === "status" || one.answer === "none" && (one.why === "connection" || one.why === "redirects");
var parsed = (written, base) => URL.canParse(written, base) ? new URL(written, base) : null;
var askedAs = (url) => url.split("#", 1)[0] ?? "";
async function followed(start, method, most, ask) {
  let url = start;
  for (let steps = 0; steps <= most; steps += 1) {
    const reply = await ask(url, method);
    if (!isReply(reply)) {
      const elsewhere = steps > 0 && reply.answer === "none" && reply.why === "name";
      return elsewhere ? { answer: "none", why: "connection" } : reply;
    }
    const { status, location } = reply;
    if (!sendsOn.has(status) || location === null) return { answer: "status", status };
    const next = parsed(location, url.href);
    if (!next) return { answer: "none", why: "redirects" };
    url = next;
  }
  return { answer: "none", why: "redirects" };
}
async function askedTwice(start, most, ask) {
  const quick = await followed(start, "HEAD", most, ask);
  return isFine(quick) || !mayDiffer(quick) ? quick : followed(start, "GET", most, ask);
}
function timeFor(milliseconds, all) {
  const own = new AbortController();
  const timer = setTimeout(() => own.abort(), milliseconds);
  return { signal: AbortSignal.any([own.signal, all]), end: () => clearTimeout(timer) };
}
function openUrls(surroundings = internet, limits = usual) {
  const answers = /* @__PURE__ */ new Map();
  const slot = atOnce(limits.atOnce);
  const turn = inTurn();
  let all = null;
  let found = false;
  const ask = (url, method) => turn(url.hostname, async () => {
    all ??= AbortSignal.timeout(limits.all);
    const time = timeFor(limits.once, all);
    try {
      return await askOnce(url, method, surroundings, time.signal, () => {
        found = true;
      });
    } finally {
      time.end();
    }
  });
  const answerTo = (written) => {
    const url = parsed(written);
    if (!url) return Promise.resolve({ answer: "refused", why: "scheme" });
    const known = answers.get(askedAs(url.href));
    if (known) return known;
    if (answers.size >= limits.urls) return Promise.resolve({ answer: "none", why: "limit" });
    const answer = slot(() => askedTwice(url, limits.redirects, ask));
    answers.set(askedAs(url.href), answer);
    return answer;
  };
  const certain = (answer) => answer.answer === "none" && answer.why === "name" && !found ? { answer: "none", why: "network" } : answer;
  return async (urls) => {
    const given2 = await Promise.all(urls.map(async (url) => [url, await answerTo(url)]));
    return new Map(given2.map(([url, answer]) => [url, certain(answer)]));
  };
}
export {
  openUrls
};
