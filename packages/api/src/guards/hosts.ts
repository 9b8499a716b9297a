/** Names under which this machine reaches itself. */
const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"])

/** Whether an address of a socket is this machine's own. */
export function isLoopback(address: string): boolean {
  return /^(::ffff:)?127\.|^::1$/.test(address) || loopback.has(address)
}

/** "example.org" of "example.org:8080"; undefined of what names no host. */
function hostnameOf(host: string | undefined): string | undefined {
  return /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i.exec(host ?? "")?.[1]?.toLowerCase()
}

/**
 * Whether a request's Host is one that the server answers under. A name that somebody has pointed at this machine (DNS rebinding) is none;
 * on other addresses than loopback a bare IP address cannot be rebound.
 */
export function isOwnHost(
  host: string | undefined,
  names: readonly string[],
  isOnLoopback: boolean,
): boolean {
  const hostname = hostnameOf(host)
  if (hostname === undefined) return false
  if (loopback.has(hostname) || names.includes(hostname)) return true
  return !isOnLoopback && /^(\d+\.\d+\.\d+\.\d+|\[.*\])$/.test(hostname)
}

/** Whether a request comes from the server's own page, or from no page. */
export function isOwnOrigin(
  origin: string | undefined,
  site: string | undefined,
  host: string | undefined,
): boolean {
  if (site !== undefined && site !== "same-origin" && site !== "none") return false
  if (origin === undefined) return true
  return (
    /^https?:\/\//.test(origin) && origin.replace(/^https?:\/\//, "").toLowerCase() === host?.toLowerCase()
  )
}
