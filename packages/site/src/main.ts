import "@fontsource-variable/vazirmatn/index.css"
import "./styles/tokens.css"
import "./styles/base.css"
import { mount } from "svelte"
import App from "./App.svelte"
import { token } from "./ask/token.svelte.ts"

token.takeFromAddress()

mount(App, { target: document.querySelector("#app")! })
