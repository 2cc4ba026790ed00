// Charts: ECharts is fetched when the first chart comes into view; the table under each is there without it.
(() => {
  "use strict";
  const COLOURS = ["#0B4650", "#BD7608", "#7F6FB8", "#C8473B", "#4E9162", "#7F898D"];
  const DASHES = ["solid", "dashed", "dotted", [8, 3, 2, 3], [12, 4], [2, 2]];
  const MARKS = ["circle", "rect", "triangle", "diamond", "roundRect", "arrow"];
  const font = { fontFamily: "Be Vietnam Pro, system-ui, sans-serif", fontSize: 11, color: "#465155" };
  const stripe = (ground, line) => ({ color: ground, decal: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [1.5, 5], rotation: Math.PI / 4, color: line } });
  const LOOKS = {
    done: { color: "#0B4650" }, doing: { color: "#B9D5D8" }, none: { color: "#FFFFFF" },
    near: stripe("#FCF1DA", "#BD7608"), late: stripe("#FBE9E6", "#C8473B"),
  };
  const INK = { done: "#FFFFFF", doing: "#1B2326", none: "#1B2326", near: "#7F4B00", late: "#A3241B" };
  let library;

  const load = address => library ??= new Promise((done, failed) => {
    const script = Object.assign(document.createElement("script"), { src: address, onload: done, onerror: failed });
    document.head.append(script);
  });

  function series(data) {
    return data.series.map((one, i) => data.kind === "LINE"
      ? { type: "line", name: one.name, data: one.values, symbol: MARKS[i % 6], symbolSize: 7, lineStyle: { width: 2, type: DASHES[i % 6] },
          endLabel: { show: true, formatter: "{a}", width: 130, overflow: "truncate", ...font, fontWeight: 600 }, labelLayout: { moveOverlap: "shiftY" } }
      : { type: "bar", name: one.name, data: one.values, stack: data.kind === "STACKED" ? "all" : undefined, barMaxWidth: 34,
          itemStyle: { ...LOOKS[one.look], borderColor: "#7F898D", borderWidth: 1 },
          label: { show: true, position: data.kind === "STACKED" ? "inside" : "top", ...font, color: INK[one.look] ?? (data.kind === "STACKED" ? "inherit" : "#1B2326"),
            textBorderColor: LOOKS[one.look]?.decal ? LOOKS[one.look].color : undefined, textBorderWidth: LOOKS[one.look]?.decal ? 3 : 0, fontWeight: 600, formatter: p => p.value ? p.value.toLocaleString(document.documentElement.lang) : "" } });
  }

  function draw(place) {
    const data = JSON.parse(place.dataset.chart);
    const chart = echarts.init(place, null, { renderer: "canvas" });
    chart.setOption({
      animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      color: COLOURS, textStyle: font,
      aria: { enabled: true, label: { enabled: false }, decal: { show: data.kind !== "LINE" && data.series.length > 1 && !data.series[0].look } },
      grid: { left: 44, right: data.kind === "LINE" ? 140 : 16, top: data.series.length > 1 && data.kind !== "LINE" ? 34 : 18, bottom: 26 },
      legend: { show: data.series.length > 1 && data.kind !== "LINE", top: 0, textStyle: font },
      tooltip: { trigger: "axis", renderMode: "richText", valueFormatter: value => value === null ? "–" : value.toLocaleString(document.documentElement.lang) + data.unit },
      xAxis: { type: "category", data: data.categories, axisLabel: font, axisTick: { alignWithLabel: true }, axisLine: { lineStyle: { color: "#7F898D" } } },
      yAxis: { type: "value", scale: data.kind === "LINE", axisLabel: font, splitLine: { lineStyle: { color: "#DCD8CE" } }, minInterval: data.unit ? undefined : 1 },
      series: series(data),
    });
    chart.on("click", part => { const address = data.series[part.seriesIndex]?.urls?.[part.dataIndex]; if (address) location.assign(address); });
    new ResizeObserver(() => chart.resize()).observe(place);
    addEventListener("beforeprint", () => chart.resize());
  }

  function ready(root) {
    const seen = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
      seen.unobserve(entry.target);
      load(entry.target.dataset.library).then(() => draw(entry.target), () => entry.target.remove());
    }), { rootMargin: "200px" });
    root.querySelectorAll("[data-chart]:not([data-drawn])").forEach(place => { place.dataset.drawn = "on"; seen.observe(place); });
  }
  document.addEventListener("ui:ready", event => ready(event.detail ?? document));
  document.addEventListener("htmx:afterSwap", event => ready(event.target));
  ready(document);
})();
