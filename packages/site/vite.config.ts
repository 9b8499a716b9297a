import { svelte } from "@sveltejs/vite-plugin-svelte"
import { defineConfig } from "vite"

/** Nothing is inlined: the server's content security policy allows files of its own only. */
export default defineConfig({
  plugins: [svelte()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: "es2023", cssMinify: true },
})
