import module from "node:module"
module.enableCompileCache()
const d="../../reader/dist/"
const { fold } = await import(d+"text/fold.js"); const { findWords } = await import(d+"words/find.js"); const { findTimes } = await import(d+"times/find.js"); const { findNames } = await import(d+"names/find.js"); const { findActs } = await import(d+"acts/find.js"); const { findSections } = await import(d+"text/sections.js"); const { toReading } = await import(d+"to-reading.js")
const fs = await import("node:fs")
const text=fs.readFileSync("/work/shared/seed/article.txt","utf8")
function run(text){ const T=[performance.now()]; const tick=()=>T.push(performance.now())
 const f=fold(text); tick(); const s=findSections(f); tick(); const w=findWords(f); tick(); const t=findTimes(w,"2023-04-08"); tick(); const n=findNames(w,"IR"); tick(); const a=findActs(w,t,n,s); tick(); toReading({text},s,w,t,n,a); tick()
 console.log("fold sections words times names acts reading", T.slice(1).map((x,i)=>(x-T[i]).toFixed(1)).join("  ")) }
run("وزیر خارجه ترکیه دیروز گفت: خوبستها."); run(text); run(text)
