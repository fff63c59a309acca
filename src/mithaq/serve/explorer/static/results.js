// Results of a query as a table, chart, time line, graph or map. All that comes from the graph is set
// as text, never as markup; only http and https become links.
const SVG = "http://www.w3.org/2000/svg";
const BASE = "https://w3id.org/mithaq/";
const [WIDTH, HEIGHT, EDGE] = [900, 420, 60];
const [MOST_SHAPES, MOST_NODES] = [200, 120];
const AROUND = 12;  // degrees of a map beyond its spots

const element = (name, given = {}, ...children) => {
  const made = document.createElement(name);
  Object.assign(made, given);
  made.append(...children);
  return made;
};
const shape = (name, given = {}, text) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(given)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
};
const canvas = () => shape("svg", { class: "chart", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", direction: "ltr" });

const isNumber = (term) => term?.datatype?.startsWith("http://www.w3.org/2001/XMLSchema#")
  && /^(integer|decimal|double|float|int|long|nonNegativeInteger)$/.test(term.datatype.split("#")[1]);
const day = (term) => {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(term?.value ?? "");
  return found && term.type !== "uri" && !isNumber(term)
    ? Date.UTC(+found[1], (found[2] ?? 1) - 1, +(found[3] ?? 1)) : null;
};
const point = (term) => /^POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i.exec(term?.value ?? "");
const short = (value) => value.startsWith(BASE) ? value.slice(BASE.length).replace(/^.*[/#]/, "") : value;
const address = (value) => {
  if (value.startsWith(BASE)) return `/${value.slice(BASE.length)}`;
  return /^https?:\/\//i.test(value) ? value : null;
};
const column = (result, test) => result.names.find((name) => result.rows.some((row) => test(row[name])));
const naming = (result, ...not) => result.names.find((name) => !not.includes(name)
  && result.rows.some((row) => row[name]?.type === "literal")) ?? result.names.find((name) => !not.includes(name));
const text = (term) => (term ? (term.type === "uri" ? short(term.value) : String(term.value)) : "");

function cell(term) {
  const made = element("td", { dir: "auto" });
  if (!term) return made;
  if (/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(term["xml:lang"] ?? "")) made.lang = term["xml:lang"];
  const target = term.type === "uri" ? address(term.value) : null;
  made.append(target ? element("a", { href: target, rel: "noopener noreferrer nofollow" }, text(term))
    : term.type === "triple" ? JSON.stringify(term.value) : text(term));
  return made;
}

function table(result) {
  const heads = result.names.map((name) => element("th", { scope: "col" }, name));
  const rows = result.rows.map((row) => element("tr", {}, ...result.names.map((name) => cell(row[name]))));
  return element("table", {}, element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...rows));
}

function bars(result) {
  const [value, name] = [column(result, isNumber), naming(result, column(result, isNumber))];
  const rows = result.rows.filter((row) => isNumber(row[value])).slice(0, MOST_SHAPES);
  const most = Math.max(...rows.map((row) => +row[value].value), 1);
  const chart = shape("svg", { class: "chart", viewBox: `0 0 ${WIDTH} ${rows.length * 26 + 10}`, role: "img", direction: "ltr" });
  rows.forEach((row, place) => {
    const length = Math.max(0, (+row[value].value / most) * 560);
    chart.append(shape("text", { x: 250, y: place * 26 + 20, "text-anchor": "end", direction: "ltr" }, `\u2068${text(row[name]).slice(0, 40)}\u2069`));
    chart.append(shape("rect", { class: "bar", x: 262, y: place * 26 + 5, width: length, height: 18, rx: 3 }));
    chart.append(shape("text", { x: 270 + length, y: place * 26 + 20 }, row[value].value));
  });
  return chart;
}

function scaled(values, from, to) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => (most > least ? from + ((value - least) / (most - least)) * (to - from) : (from + to) / 2);
}

function lines(result) {
  const [value, time] = [column(result, isNumber), column(result, (term) => day(term) !== null)];
  const rows = result.rows.filter((row) => isNumber(row[value]) && day(row[time]) !== null)
    .sort((one, other) => day(one[time]) - day(other[time]));
  const across = scaled(rows.map((row) => day(row[time])), EDGE, WIDTH - EDGE);
  const up = scaled([0, ...rows.map((row) => +row[value].value)], HEIGHT - EDGE, EDGE);
  const chart = canvas();
  const places = rows.map((row) => [across(day(row[time])), up(+row[value].value)]);
  chart.append(shape("polyline", { class: "line", points: places.map((place) => place.join(",")).join(" ") }));
  rows.forEach((row, k) => {
    const dot = shape("circle", { class: "said", cx: places[k][0], cy: places[k][1], r: 5 });
    dot.append(shape("title", {}, `${row[value].value} · ${row[time].value}`));
    chart.append(dot, shape("text", { x: places[k][0], y: places[k][1] - 10, "text-anchor": "middle" }, row[value].value));
  });
  for (const row of [rows[0], rows.at(-1)]) {
    if (row) chart.append(shape("text", { x: across(day(row[time])), y: HEIGHT - 20, "text-anchor": "middle" }, row[time].value));
  }
  return chart;
}

function timeline(result) {
  const time = column(result, (term) => day(term) !== null);
  const rows = result.rows.filter((row) => day(row[time]) !== null).sort((one, other) => day(one[time]) - day(other[time]));
  const items = rows.map((row) => {
    const rest = result.names.filter((name) => name !== time && row[name]).map((name) => text(row[name])).join(" · ");
    return element("li", {}, element("time", {}, row[time].value), " ", element("span", { dir: "auto" }, rest));
  });
  return element("ol", {}, ...items);
}

function graph(result) {
  const ends = result.names.filter((name) => result.rows.some((row) => row[name]?.type === "uri")).slice(0, 2);
  const nodes = new Map();
  const links = [];
  for (const row of result.rows) {
    const pair = ends.map((name) => row[name]?.value);
    if (pair.some((iri) => !iri) || new Set([...nodes.keys(), ...pair]).size > MOST_NODES) continue;
    pair.forEach((iri, k) => nodes.has(iri) || nodes.set(iri, { iri, label: text(row[`${ends[k]}Label`] ?? row[ends[k]]) }));
    links.push(pair.map((iri) => nodes.get(iri)));
  }
  const all = [...nodes.values()];
  all.forEach((node, k) => {
    const turn = (2 * Math.PI * k) / all.length;
    node.x = WIDTH / 2 + Math.cos(turn) * (WIDTH / 2 - 150);
    node.y = HEIGHT / 2 + Math.sin(turn) * (HEIGHT / 2 - EDGE);
  });
  const chart = canvas();
  for (const [one, other] of links) chart.append(shape("line", { class: "edge", x1: one.x, y1: one.y, x2: other.x, y2: other.y }));
  for (const node of all) {
    const target = address(node.iri);
    const drawn = target ? shape("a", { href: target }) : shape("g");
    drawn.append(shape("circle", { class: "said", cx: node.x, cy: node.y, r: 7 }),
      shape("text", { x: node.x, y: node.y - 12, "text-anchor": "middle" }, `\u2068${node.label.slice(0, 40)}\u2069`));
    chart.append(drawn);
  }
  return chart;
}

function map(result) {
  const place = column(result, point);
  const name = naming(result, place);
  const rows = result.rows.filter((row) => point(row[place]));
  const spots = rows.map((row) => point(row[place]).slice(1).map(Number));
  const [across, up, scale] = projection(spots);
  const step = [1, 2, 5, 10, 30].find((degrees) => degrees * scale >= 75);
  const chart = canvas();
  chart.append(shape("image", { href: "/static/land.svg", x: across(-180), y: up(90), width: 360 * scale, height: 180 * scale }));
  for (let degree = -180; degree <= 180; degree += step) {
    const [x, y] = [across(degree), up(degree)];
    if (x >= 0 && x <= WIDTH) chart.append(shape("line", { class: "grid", x1: x, x2: x, y1: 0, y2: HEIGHT }), shape("text", { class: "degree", x: x + 3, y: HEIGHT - 4 }, `${degree}°`));
    if (Math.abs(degree) <= 90 && y >= 0 && y <= HEIGHT) chart.append(shape("line", { class: "grid", x1: 0, x2: WIDTH, y1: y, y2: y }), shape("text", { class: "degree", x: 3, y: y - 3 }, `${degree}°`));
  }
  spots.forEach(([longitude, latitude], k) => {
    chart.append(shape("circle", { class: "said", cx: across(longitude), cy: up(latitude), r: 4 }),
      shape("text", { x: across(longitude) + 7, y: up(latitude) + 4 }, text(rows[k][name])));
  });
  return chart;
}

// Equirectangular, with all spots in sight and some degrees around them; a degree has `scale` units.
function projection(spots) {
  const [[west, east], [south, north]] = [0, 1].map((k) => spots.map((spot) => spot[k])).map((all) => [Math.min(...all), Math.max(...all)]);
  const scale = Math.max(WIDTH / 360, Math.min(WIDTH / (east - west + AROUND), HEIGHT / (north - south + AROUND)));
  return [
    (longitude) => WIDTH / 2 + (longitude - (west + east) / 2) * scale,
    (latitude) => HEIGHT / 2 - (latitude - (south + north) / 2) * scale,
    scale,
  ];
}

const VIEWS = {
  Table: { draw: table, fits: () => true },
  BarChart: { draw: bars, fits: (result) => column(result, isNumber) },
  LineChart: { draw: lines, fits: (result) => column(result, isNumber) && column(result, (term) => day(term) !== null) },
  Timeline: { draw: timeline, fits: (result) => column(result, (term) => day(term) !== null) },
  Graph: { draw: graph, fits: (result) => result.names.filter((name) => result.rows.some((row) => row[name]?.type === "uri")).length > 1 },
  Map: { draw: map, fits: (result) => column(result, point) },
};

// The view that a query asks for, written as for the Wikidata Query Service: #defaultView:Timeline
export const wanted = (query) => /^\s*#defaultView:(\w+)/m.exec(query)?.[1] ?? "Table";

// Shows a result (SPARQL 1.1 JSON) in `place`, with a button in `switches` for each view that fits.
export function show(json, view, place, switches) {
  const result = { names: json.head.vars ?? ["boolean"], rows: json.results?.bindings ?? [{ boolean: { type: "literal", value: String(json.boolean) } }] };
  const fitting = Object.keys(VIEWS).filter((name) => VIEWS[name].fits(result));
  const choose = (name) => {
    place.replaceChildren(VIEWS[name].draw(result));
    for (const button of switches.children) button.setAttribute("aria-pressed", String(button.textContent === name));
  };
  switches.replaceChildren(...fitting.map((name) => {
    const button = element("button", { type: "button", onclick: () => choose(name) }, name);
    return button;
  }));
  choose(fitting.includes(view) ? view : "Table");
  return result.rows.length;
}
