import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/api/transport.ts
var mostHops = 3;
var proxyVariables = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
async function pathTo(apiUrl) {
  if (!proxyVariables.some((name) => process.env[name])) return fetch;
  process.env.GITHUB_API_URL ??= apiUrl;
  const { defaults } = await import("./utils-GTAMN2H5.js");
  return defaults.request?.fetch ?? fetch;
}
var Ended = class extends Error {
  name = "AbortError";
};
var GivenUp = class extends Ended {
  constructor() {
    super("GitHub did not answer in time");
  }
};
var LeftApi = class extends Ended {
  constructor() {
    super("A request left the API");
  }
};
var mostBytes = 1e7;
function limited(response) {
  if (response.body === null) return response;
  let bytes = 0;
  const counted = response.body.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        bytes += chunk.length;
        if (bytes > mostBytes) controller.error(new GivenUp());
        else controller.enqueue(chunk);
      }
    })
  );
  const { status, statusText, headers, url } = response;
  const given = new Response(counted, { status, statusText, headers });
  Object.defineProperty(given, "url", { value: url });
  return given;
}
async function guardedFetch(apiUrl, signal, seconds) {
  const { origin } = new URL(apiUrl);
  const send = await pathTo(apiUrl);
  const ask = async (url, init, hops) => {
    if (new URL(url).origin !== origin) throw new LeftApi();
    const response = await send(url, { ...init, redirect: "manual" });
    const next = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || next === null || hops === mostHops) return limited(response);
    return ask(new URL(next, url).href, init, hops + 1);
  };
  return async (url, init) => {
    const until = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1e3)]);
    try {
      return await ask(String(url), { ...init, signal: until }, 0);
    } catch (error) {
      throw until.aborted ? new GivenUp() : error;
    }
  };
}

// src/api/refusal.ts
var Unexpected = class extends Error {
};
function numberIn(data, name) {
  const value = record(data)[name];
  if (typeof value !== "number") throw new Unexpected(`GitHub's answer has no ${name}`);
  return value;
}
function textIn(data, name) {
  const value = record(data)[name];
  if (typeof value !== "string") throw new Unexpected(`GitHub's answer has no ${name}`);
  return value;
}
var isInDoubt = ({ kind }) => kind === "unavailable" || kind === "network";
var record = (value) => typeof value === "object" && value !== null ? value : {};
function failureOf(error) {
  const { status, message, response } = record(error);
  const answer = record(response);
  const known = typeof status === "number" && response !== void 0;
  return {
    status: known ? status : null,
    message: typeof message === "string" ? message : "",
    headers: record(answer.headers)
  };
}
var isLimit = ({ message, headers }) => /\brate limit\b/iu.test(message) || headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0;
var notAccessible = /not accessible by|must have|required scopes|requires? (?:admin|authentication)/iu;
function kindOf(failure) {
  const { status } = failure;
  if (status === null) return "network";
  if (status === 429 || status === 403 && isLimit(failure)) return "limit";
  if (status === 401) return "token";
  if (status === 403) return notAccessible.test(failure.message) ? "permission" : "declined";
  if (status === 404 || status === 410) return "absent";
  return status >= 500 ? "unavailable" : "invalid";
}
var graphqlKinds = {
  FORBIDDEN: "permission",
  INSUFFICIENT_SCOPES: "permission",
  NOT_FOUND: "absent",
  RATE_LIMITED: "limit",
  RESOURCE_LIMITS_EXCEEDED: "limit"
};
var isKnownType = (type) => typeof type === "string" && Object.hasOwn(graphqlKinds, type);
var isOurs = (error) => error instanceof RangeError || error instanceof ReferenceError;
function refusalOf(error) {
  if (isOurs(error)) return { kind: "fault", status: null, said: "" };
  if (error instanceof Unexpected || error instanceof TypeError) return { kind: "unavailable", status: 200, said: "" };
  if (error instanceof GivenUp) return { kind: "time", status: null, said: "" };
  const { errors } = record(error);
  if (Array.isArray(errors)) {
    const type = errors.map((one) => record(one).type).find(isKnownType);
    return { kind: type === void 0 ? "unavailable" : graphqlKinds[type], status: 200, said: "" };
  }
  const failure = failureOf(error);
  const said = failure.message.replace(/[\s\u0000-\u001f]+/gu, " ").slice(0, 200).trim();
  return { kind: kindOf(failure), status: failure.status, said };
}

export {
  GivenUp,
  LeftApi,
  guardedFetch,
  numberIn,
  textIn,
  isInDoubt,
  refusalOf
};
